package vn.hoso.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import vn.hoso.organisation.CurrentUser;

/**
 * The dossier's record of its steps, told by the engine's module as tasks come and go. Callers lock
 * the dossier first ({@link Dossiers#lock}) and check who may; this door keeps the record, the due
 * dates and the facts.
 */
@Service
public class Steps {

  /** Records a new open step: its unit and position, and by when; publishes {@link StepOpened}. */
  public StepRecordView started(StepStarted started) {
    throw new UnsupportedOperationException();
  }

  /** Nhận xử lý. Publishes {@link StepChanged}. */
  public StepRecordView claimed(CurrentUser by, UUID taskId) {
    throw new UnsupportedOperationException();
  }

  /** Bỏ nhận. Publishes {@link StepChanged}. */
  public StepRecordView released(CurrentUser by, UUID taskId) {
    throw new UnsupportedOperationException();
  }

  /** Phân công. Publishes {@link StepChanged}. */
  public StepRecordView assigned(CurrentUser by, UUID taskId, UUID officialId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Hoàn thành: checks the form and the policies of the step, keeps data, facts and conditions,
   * publishes {@link StepClosed}. The engine's task is completed afterwards, in the same
   * transaction.
   *
   * @throws DossierProblem DOSSIER-007 (422) with errors by field, DOSSIER-010 (409) when it is
   *     over
   */
  public StepRecordView complete(CurrentUser by, UUID taskId, String outcome, JsonNode data) {
    throw new UnsupportedOperationException();
  }

  /** The process left the step without completing it. Nothing happens when it is already over. */
  public void cancelled(CurrentUser by, UUID taskId) {
    throw new UnsupportedOperationException();
  }

  /**
   * The record of a step, open or over; reads nothing of the engine.
   *
   * @throws DossierProblem DOSSIER-009 (404)
   */
  public StepRecordView get(UUID taskId) {
    throw new UnsupportedOperationException();
  }

  /** The dossier's step records in the order they began. */
  public List<StepRecordView> of(UUID dossierId) {
    throw new UnsupportedOperationException();
  }

  /** The step completed last. */
  public Optional<StepRecordView> lastCompleted(UUID dossierId) {
    throw new UnsupportedOperationException();
  }

  /** Every open step of every dossier, with what the inbox shows: for rebuilding it. */
  public List<StepOpened> allOpen() {
    throw new UnsupportedOperationException();
  }
}
