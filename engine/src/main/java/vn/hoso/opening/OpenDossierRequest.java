package vn.hoso.opening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lập hồ sơ, of today: what counts on the day of opening (who decides, which revision) is chosen by
 * nobody. Work that was begun on paper is entered half-way.
 *
 * @param procedure slug of the procedure
 * @param personId the person it is about; null where the procedure makes lists
 * @param heading what the list is called; null where it is about one person
 * @param asked answers to what the procedure asks, by name of the question; null for none
 */
public record OpenDossierRequest(
    @NotBlank String procedure,
    @NotNull UUID openerUnitId,
    @Nullable UUID personId,
    @Nullable @Size(max = 200) String heading,
    @Nullable Map<String, @Valid AnswerRequest> asked) {

  /** About one person. */
  public OpenDossierRequest(String procedure, UUID openerUnitId, UUID personId) {
    this(procedure, openerUnitId, personId, null, null);
  }

  /** About a list. */
  public static OpenDossierRequest list(String procedure, UUID openerUnitId, String heading) {
    return new OpenDossierRequest(procedure, openerUnitId, null, heading, null);
  }

  /** The same, with these answers. */
  public OpenDossierRequest asked(Map<String, AnswerRequest> answers) {
    return new OpenDossierRequest(procedure, openerUnitId, personId, heading, answers);
  }
}
