package vn.hoso.clock;

import org.jspecify.annotations.Nullable;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.rule.Part;
import vn.hoso.shared.Text;

/** Whose promise a limit is, by the name of the office. */
public final class PromiseOffice {

  private PromiseOffice() {}

  /** The office that promises it, where each has its own; null where the dossier's one does. */
  public static @Nullable Text of(KnownDossier dossier, Procedure procedure, ProcedureLimit limit) {
    if (limit.promisedBy() == null) {
      return null;
    }
    return dossier.parts().asked(limit.promisedBy()).stream()
        .findFirst()
        .map(seat -> new Text(seat.unitName(), seat.unitName()))
        .orElseGet(() -> named(procedure.part(limit.promisedBy()).orElseThrow()));
  }

  private static Text named(Part part) {
    var label = part.label();
    return label.en() == null ? new Text(label.vi(), label.vi()) : label;
  }
}
