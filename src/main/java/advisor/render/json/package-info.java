/**
 * What is written for programs: a function to a tree of JSON for each thing told, one class that
 * knows the layout, and tables that ask the tree.
 */
package advisor.render.json;
