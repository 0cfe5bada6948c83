/**
 * JSON for other programs: each format has a class that builds its tree, and one class lays all
 * trees out.
 */
package advisor.render.json;
