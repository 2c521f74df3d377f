import { marked } from 'marked';
import { showArticles } from './article_page.js';

showArticles((text) => marked.parse(text, { async: false }));
