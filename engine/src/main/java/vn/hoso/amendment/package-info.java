/**
 * Acts beside the steps of a process: correct, extend the limit, reschedule, suspend and resume,
 * note, put right on the spot, approve a second supplement. Who may, the tables of their own and
 * the papers are here; facts, clocks and status are kept by {@link vn.hoso.acts.Amendments}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "acts",
      "clock",
      "deadline",
      "document",
      "dossier",
      "item",
      "organisation",
      "paper",
      "person",
      "procedure",
      "rule",
      "secrecy",
      "shared",
      "state",
      "step"
    })
package vn.hoso.amendment;
