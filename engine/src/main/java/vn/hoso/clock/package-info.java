/**
 * The clocks of a dossier: what starts, stops and moves them, and what they say. The arithmetic is
 * that of {@code deadline}. Door: {@link vn.hoso.clock.Clocks}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "deadline",
      "dossier",
      "form",
      "organisation",
      "procedure",
      "rule",
      "shared"
    })
package vn.hoso.clock;
