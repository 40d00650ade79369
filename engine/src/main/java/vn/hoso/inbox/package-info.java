/**
 * Work items as officials see them: lists, counters, search. A read model that can be dropped and
 * rebuilt.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "acts",
      "clock",
      "deadline",
      "direction",
      "dossier",
      "dossierlist",
      "form",
      "organisation",
      "pace",
      "procedure",
      "schedule",
      "secrecy",
      "shared",
      "standin",
      "state",
      "step",
      "succession",
      "task",
      "unit",
      "unread",
      "workflow"
    })
package vn.hoso.inbox;
