/**
 * Documents and their writers: {@link advisor.render.document.Document} is a list of blocks, {@link
 * advisor.render.document.TextWriter} writes it for a terminal or a file, {@link
 * advisor.render.document.MarkdownWriter} as Markdown, {@link advisor.render.document.HtmlWriter}
 * as a page for a browser and for paper.
 */
package advisor.render.document;
