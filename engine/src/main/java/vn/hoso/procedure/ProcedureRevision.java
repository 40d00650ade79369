package vn.hoso.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A published state of a procedure. A dossier is pinned to one; it never changes.
 *
 * @param number 1 for the first published revision of the procedure
 * @param hash SHA-256 over all files of the folder, lower-case hexadecimal
 * @param effectiveFrom first day on which a dossier may be opened under it
 */
public record ProcedureRevision(
    UUID id,
    String slug,
    int number,
    String hash,
    Instant publishedAt,
    LocalDate effectiveFrom,
    Procedure procedure) {

  /** Whether a table of authority tells some of its bodies. */
  public boolean asksAuthority() {
    return procedure.parts().stream().anyMatch(part -> part.anchor().answer() != null);
  }

  /** Ids of the elements of the model that only some may know of. */
  public Set<String> keptFromPublic() {
    return procedure.steps().stream()
        .filter(step -> step.secret() != null)
        .map(Step::drawnAs)
        .collect(Collectors.toUnmodifiableSet());
  }
}
