package vn.hoso;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.ballot.Tally;
import vn.hoso.conclusion.GateView;
import vn.hoso.document.PaperDetails;
import vn.hoso.opening.OpenDossierRequest;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.task.CompleteRequest;

/** What officials do with dossiers; whatever is refused fails the test. */
public interface Deeds {

  /** The dossier that was opened. */
  UUID open(CurrentUser by, OpenDossierRequest request);

  void claim(CurrentUser by, UUID step);

  void complete(CurrentUser by, UUID step, CompleteRequest request);

  /** Enters the numbers of a vote; its version where another has to confirm them, else null. */
  @Nullable Integer enter(CurrentUser by, UUID step, Tally tally);

  void confirm(CurrentUser by, UUID step, int version);

  /** Concludes that what was looked at does not hold the dossier up. */
  void conclude(CurrentUser by, UUID dossier, GateView gate, String reason);

  void draft(CurrentUser by, UUID dossier);

  void sign(CurrentUser by, UUID dossier, byte[] pdf);

  /** Hands in a paper like no other. */
  void upload(CurrentUser by, UUID dossier, String code, byte[] pdf);

  /** Notes a paper whose file is not kept. */
  void record(CurrentUser by, UUID dossier, String code, PaperDetails details);

  /** Says of a list what is said once. */
  void common(CurrentUser by, UUID step, Map<String, String> values);

  void fill(CurrentUser by, UUID step, UUID item, Map<String, String> values);

  void settle(
      CurrentUser by,
      UUID step,
      @Nullable List<UUID> items,
      String outcome,
      @Nullable String reason);

  void number(CurrentUser by, UUID step, String column, Map<String, Long> firsts);
}
