/**
 * What the office does with a dossier, verb by verb: the acts the process calls, those beside the
 * steps, and the papers they print. Doors: {@link vn.hoso.acts.DossierActs}, {@link
 * vn.hoso.acts.Amendments}, {@link vn.hoso.acts.NoticeDrafts}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "clock",
      "deadline",
      "document",
      "dossier",
      "form",
      "item",
      "opening",
      "organisation",
      "paper",
      "procedure",
      "process",
      "requirement",
      "rule",
      "secrecy",
      "shared",
      "state",
      "step"
    })
package vn.hoso.acts;
