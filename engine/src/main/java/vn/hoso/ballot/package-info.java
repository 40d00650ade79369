/**
 * Votes: the numbers of a ballot, entered by one and confirmed by another, and what the rule makes
 * of them. Numbers only, never who voted how; sealed, readable by the body that voted, the
 * appraiser and the decider. Door: {@link vn.hoso.ballot.Ballots}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "dossier",
      "procedure",
      "form",
      "item",
      "deadline",
      "organisation",
      "unit",
      "shared"
    })
package vn.hoso.ballot;
