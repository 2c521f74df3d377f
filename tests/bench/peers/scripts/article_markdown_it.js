import MarkdownIt from 'markdown-it';
import { showArticles } from './article_page.js';

const markdown = new MarkdownIt({ linkify: true });

showArticles((text) => markdown.render(text));
