import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('klipp-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
