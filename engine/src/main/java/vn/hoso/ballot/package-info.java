/**
 * Votes: the numbers of a ballot, entered by one and confirmed by another, and what the rule makes
 * of them. Numbers only, never who voted how; sealed, readable by the body that voted, the
 * appraiser and the decider. Door: {@link vn.hoso.ballot.Ballots}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "deadline",
      "dossier",
      "form",
      "item",
      "organisation",
      "procedure",
      "rule",
      "secrecy",
      "shared",
      "step",
      "unit"
    })
package vn.hoso.ballot;
