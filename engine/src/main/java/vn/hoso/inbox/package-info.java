/**
 * Work items as officials see them: lists, counters, search. A read model that can be dropped and
 * rebuilt.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "workflow",
      "dossier",
      "dossierlist",
      "procedure",
      "deadline",
      "organisation",
      "standin",
      "unit",
      "shared"
    })
package vn.hoso.inbox;
