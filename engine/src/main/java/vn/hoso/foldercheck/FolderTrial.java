package vn.hoso.foldercheck;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.procedure.FolderReader;
import vn.hoso.procedure.RevisionRow;

/** Everything a folder is asked before it is published, whoever brings it. */
@Component
public class FolderTrial {

  private final ObjectProvider<ModelTrial> engine;

  FolderTrial(ObjectProvider<ModelTrial> engine) {
    this.engine = engine;
  }

  /** What of the folder must not be here, whoever brings it: what would be run or fetched. */
  public List<Finding> forbidden(ProcedureFolder folder) {
    return Stream.concat(
            engine.getObject().forbidden(folder.files()).stream(),
            TableCheck.findings(folder).stream())
        .toList();
  }

  /** Empty when the folder may be published. The engine is asked only what is whole in itself. */
  public List<Finding> findings(ProcedureFolder folder) {
    List<Finding> findings =
        Stream.concat(forbidden(folder).stream(), FolderCheck.of(folder).stream()).toList();
    if (!findings.isEmpty()) {
      return findings;
    }
    LocalDate from = FolderReader.description(folder).effectiveFrom();
    try {
      return engine
          .getObject()
          .findings(FolderReader.read(folder), from, folder.files(), StepChoices.of(folder));
    } catch (RuntimeException | StackOverflowError unforeseen) {
      return List.of(FolderCheck.unforeseen(unforeseen));
    }
  }

  /**
   * Gives a revision that has just been published to the engine: the first who opens a dossier
   * under it must not wait for that.
   */
  public void takeOver(UUID revisionId) {
    engine.getObject().takeOver(revisionId);
  }

  /** Whether a published revision is in use already, and was tried when it came into use. */
  public boolean inUse(RevisionRow published) {
    return engine.getObject().runs(published.slug(), published.number(), published.hash());
  }
}
