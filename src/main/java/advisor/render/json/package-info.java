/**
 * What is written for programs: a function to a tree of JSON for each thing told, and one class
 * that knows the layout.
 */
package advisor.render.json;
