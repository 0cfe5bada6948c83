package advisor.model;

import java.time.LocalDate;

/**
 * What a reader needs to judge the content.
 *
 * @param date when this version was published
 * @param origin who made it, and from what
 * @param funding who paid for it
 * @param updates how it is kept up to date
 */
public record Publication(LocalDate date, String origin, String funding, String updates) {}
