package vn.hoso.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormFacts;
import vn.hoso.form.Sides;
import vn.hoso.form.WrittenField;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.shared.Text;

/**
 * The procedures this house runs, by published revision. Revisions are immutable and kept in
 * memory.
 */
public interface Procedures {

  /**
   * The revision a dossier opened on this day falls under.
   *
   * @throws ProcedureProblem PROCEDURE-001 (404) when there is no such procedure, or none in force
   *     on that day
   */
  ProcedureRevision current(String slug, LocalDate day);

  /**
   * @throws ProcedureProblem PROCEDURE-002 (404)
   */
  ProcedureRevision revision(UUID revisionId);

  /**
   * The revisions in force today, by code; whoever shows them asks {@link Procedure#readers} first.
   */
  List<ProcedureRevision> catalogue();

  /** Whether a revision of that procedure keeps something from some who see its dossiers. */
  boolean keepsSecrets(String slug);

  /** By slug the ids of the steps that some revision keeps from some who see its dossiers. */
  Map<String, Set<String>> secretSteps();

  /** Every published revision, oldest first. */
  List<ProcedureRevision> published();

  /**
   * The JSON Schema of a form.
   *
   * @param form without {@code .json}
   * @throws ProcedureProblem PROCEDURE-003 (404)
   */
  JsonNode form(UUID revisionId, String form);

  /**
   * A file of the folder as it was published; a fresh copy.
   *
   * @param path inside the folder, for example {@code process.bpmn} or {@code forms/prepare.json}
   * @throws ProcedureProblem PROCEDURE-003 (404)
   */
  byte[] file(UUID revisionId, String path);

  /**
   * The folder as it was published.
   *
   * @throws ProcedureProblem PROCEDURE-002 (404)
   */
  ProcedureFolder folder(UUID revisionId);

  /** The drawing of the process, with words in the language of who asks. */
  default byte[] diagram(UUID revisionId) {
    byte[] bpmn = file(revisionId, ProcedureFolder.PROCESS);
    return AskersLanguage.isEnglish()
        ? EnglishDiagram.of(
            bpmn, FolderReader.drawing(file(revisionId, ProcedureFolder.DESCRIPTION)))
        : bpmn;
  }

  /**
   * Checks what was filled in.
   *
   * @param data the fields, with {@code outcome}
   * @throws ProcedureProblem PROCEDURE-004 (422) with errors by field
   */
  void validateForm(UUID revisionId, String form, JsonNode data);

  /** The facts of a form that has passed {@link #validateForm}. */
  FormFacts facts(UUID revisionId, String form, JsonNode data);

  /** Of a form by outcome: the fact, or the derived day, that has to be over before it stands. */
  Map<String, String> past(UUID revisionId, String form);

  /**
   * What an outcome is called, from its form.
   *
   * @throws ProcedureProblem PROCEDURE-003 (404) when the form does not offer it
   */
  Text outcomeName(UUID revisionId, String form, String outcome);

  /** What a completed form says, field by field; the outcome apart. */
  List<WrittenField> written(UUID revisionId, String form, JsonNode data);

  /**
   * Who may read a field of a step completed with that outcome.
   *
   * @param field name of the field, or {@code outcome}
   */
  Sides readers(UUID revisionId, Step step, String field, String outcome);

  /** All that is said of who may read what a step writes, and what holds where nothing is said. */
  Set<Sides> readers(UUID revisionId, Step step);
}
