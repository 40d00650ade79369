package vn.hoso.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoso.dossier.DossierStatus.AWAITING_SUPPLEMENT;
import static vn.hoso.dossier.DossierStatus.DECIDED;
import static vn.hoso.dossier.DossierStatus.DECISION_CANCELLED;
import static vn.hoso.dossier.DossierStatus.DRAFT;
import static vn.hoso.dossier.DossierStatus.INTAKE_REFUSED;
import static vn.hoso.dossier.DossierStatus.IN_PROGRESS;
import static vn.hoso.dossier.DossierStatus.RECEIVED;
import static vn.hoso.dossier.DossierStatus.RESULT_DELIVERED;
import static vn.hoso.dossier.DossierStatus.STOPPED;
import static vn.hoso.dossier.DossierStatus.SUBMITTED;
import static vn.hoso.dossier.DossierStatus.SUSPENDED;
import static vn.hoso.dossier.DossierStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DossierStatusTest {

  /** Written out by hand: every way a verb leads; what is not here is refused. */
  private static final Map<String, Map<DossierStatus, DossierStatus>> TABLE =
      Map.ofEntries(
          Map.entry("submit", Map.of(DRAFT, SUBMITTED, AWAITING_SUPPLEMENT, SUBMITTED)),
          Map.entry("receive", Map.of(SUBMITTED, RECEIVED)),
          Map.entry("refuseIntake", Map.of(SUBMITTED, INTAKE_REFUSED)),
          Map.entry("appraise", Map.of(RECEIVED, IN_PROGRESS, IN_PROGRESS, IN_PROGRESS)),
          Map.entry(
              "requestSupplement",
              Map.of(RECEIVED, AWAITING_SUPPLEMENT, IN_PROGRESS, AWAITING_SUPPLEMENT)),
          Map.entry("supplySupplement", Map.of(AWAITING_SUPPLEMENT, IN_PROGRESS)),
          Map.entry("decide", Map.of(RECEIVED, DECIDED, IN_PROGRESS, DECIDED)),
          Map.entry("deliverResult", Map.of(DECIDED, RESULT_DELIVERED)),
          Map.entry(
              "suspend",
              Map.of(
                  SUBMITTED, SUSPENDED,
                  RECEIVED, SUSPENDED,
                  IN_PROGRESS, SUSPENDED,
                  AWAITING_SUPPLEMENT, SUSPENDED)),
          Map.entry(
              "cancelDecision",
              Map.of(DECIDED, DECISION_CANCELLED, RESULT_DELIVERED, DECISION_CANCELLED)),
          Map.entry("stop", undecidedTo(STOPPED)),
          Map.entry("withdraw", undecidedTo(WITHDRAWN)));

  private static Map<DossierStatus, DossierStatus> undecidedTo(DossierStatus to) {
    var ways = new HashMap<DossierStatus, DossierStatus>();
    for (var from :
        new DossierStatus[] {
          DRAFT, SUBMITTED, RECEIVED, IN_PROGRESS, AWAITING_SUPPLEMENT, SUSPENDED
        }) {
      ways.put(from, to);
    }
    return ways;
  }

  @Test
  void every_verb_leads_from_every_status_where_the_table_says_and_nowhere_else() {
    assertThat(DossierStatus.verbs()).containsExactlyInAnyOrderElementsOf(TABLE.keySet());
    for (var verb : TABLE.keySet()) {
      for (var from : DossierStatus.values()) {
        var to = TABLE.get(verb).get(from);
        assertThat(from.allows(verb)).as(verb + " from " + from).isEqualTo(to != null);
        if (to != null) {
          assertThat(from.after(verb)).as(verb + " from " + from).isEqualTo(to);
        } else {
          assertThatThrownBy(() -> from.after(verb)).hasMessage("DOSSIER-005");
        }
      }
    }
  }

  @Test
  void what_was_suspended_goes_on_where_it_stood_and_only_there() {
    for (var before : new DossierStatus[] {SUBMITTED, RECEIVED, IN_PROGRESS, AWAITING_SUPPLEMENT}) {
      assertThat(SUSPENDED.afterResume(before)).isEqualTo(before);
      assertThatThrownBy(() -> before.afterResume(before)).hasMessage("DOSSIER-005");
    }
    assertThatThrownBy(() -> SUSPENDED.afterResume(DECIDED)).hasMessage("DOSSIER-005");
  }

  @Test
  void what_was_never_received_goes_back_to_the_cell_as_a_draft() {
    assertThat(SUBMITTED.afterSendBack(true, false)).isEqualTo(DRAFT);
    assertThat(DRAFT.afterSendBack(true, false)).isEqualTo(DRAFT);
  }

  @Test
  void what_was_received_once_goes_back_to_the_cell_as_waiting_for_its_supplement() {
    assertThat(IN_PROGRESS.afterSendBack(true, true)).isEqualTo(AWAITING_SUPPLEMENT);
    assertThat(RECEIVED.afterSendBack(true, true)).isEqualTo(AWAITING_SUPPLEMENT);
    assertThat(SUBMITTED.afterSendBack(true, true)).isEqualTo(AWAITING_SUPPLEMENT);
    assertThat(AWAITING_SUPPLEMENT.afterSendBack(true, true)).isEqualTo(AWAITING_SUPPLEMENT);
  }

  @Test
  void what_goes_back_inside_the_office_stays_in_progress() {
    assertThat(IN_PROGRESS.afterSendBack(false, true)).isEqualTo(IN_PROGRESS);
    assertThatThrownBy(() -> DRAFT.afterSendBack(false, false)).hasMessage("DOSSIER-005");
  }

  @Test
  void what_was_handed_in_and_taken_back_is_with_the_cell_again() {
    assertThat(SUBMITTED.afterRecall(false)).isEqualTo(DRAFT);
    assertThat(SUBMITTED.afterRecall(true)).isEqualTo(AWAITING_SUPPLEMENT);
    assertThat(DRAFT.afterRecall(false)).isEqualTo(DRAFT);
    assertThat(IN_PROGRESS.afterRecall(true)).isEqualTo(IN_PROGRESS);
    for (var status :
        new DossierStatus[] {DECIDED, RESULT_DELIVERED, STOPPED, DECISION_CANCELLED}) {
      assertThatThrownBy(() -> status.afterRecall(true)).hasMessage("DOSSIER-005");
    }
  }

  @Test
  void nothing_is_sent_back_once_decided() {
    for (var status : new DossierStatus[] {DECIDED, RESULT_DELIVERED, STOPPED, WITHDRAWN}) {
      assertThatThrownBy(() -> status.afterSendBack(true, true)).hasMessage("DOSSIER-005");
    }
  }

  @Test
  void the_public_reads_one_of_ten_words_for_every_status() {
    var words =
        Arrays.stream(DossierStatus.values())
            .collect(Collectors.toMap(status -> status, status -> status.portal().code()));
    assertThat(words)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry(DRAFT, 1),
                Map.entry(SUBMITTED, 1),
                Map.entry(RECEIVED, 2),
                Map.entry(INTAKE_REFUSED, 3),
                Map.entry(IN_PROGRESS, 4),
                Map.entry(AWAITING_SUPPLEMENT, 5),
                Map.entry(WITHDRAWN, 7),
                Map.entry(STOPPED, 8),
                Map.entry(SUSPENDED, 8),
                Map.entry(DECISION_CANCELLED, 8),
                Map.entry(DECIDED, 9),
                Map.entry(RESULT_DELIVERED, 10)));
  }
}
