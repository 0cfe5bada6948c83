/** What a batch writes: a record for each line it reads, in JSON Lines or as a table. */
package advisor.render.records;
