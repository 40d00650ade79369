package vn.hoso.foldercheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoso.folder.Finding;
import vn.hoso.procedure.Procedure;

/**
 * Tries whether the engine can run a folder, before anything of it is published. Implemented by the
 * module that knows the engine; leaves nothing behind.
 */
public interface ModelTrial {

  /**
   * What a model holds that must not run here; asked of every folder, also one that does not fit
   * together, since the rest would only tell what follows from it.
   */
  List<Finding> forbidden(Map<String, byte[]> files);

  /**
   * @param from first day on which a dossier may be opened under it
   * @param files by path inside the folder
   * @param steps what can be chosen at each step
   * @return what the engine refuses; empty when it can run the folder
   */
  List<Finding> findings(
      Procedure procedure, LocalDate from, Map<String, byte[]> files, List<StepChoices> steps);

  /** Gives a revision to the engine, in the transaction that publishes it. */
  void takeOver(UUID revisionId);

  /** Whether the engine runs this published revision already. */
  boolean runs(String slug, int number, String hash);
}
