package vn.hoso.foldercheck;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.procedure.FolderReader;
import vn.hoso.procedure.RevisionRow;

/** Everything a folder is asked before it is published, whoever brings it. */
@Component
public class FolderTrial {

  /** As many as administrators work on at once. */
  private static final int REMEMBERED = 64;

  /** Tables are asked for the dossiers from that day on. */
  private record Asked(ProcedureFolder folder, LocalDate today) {}

  private final ObjectProvider<ModelTrial> engine;
  private final Clock clock;
  private final ConcurrentLruCache<Asked, List<Finding>> tried =
      new ConcurrentLruCache<>(REMEMBERED, asked -> tried(asked.folder()));

  FolderTrial(ObjectProvider<ModelTrial> engine, Clock clock) {
    this.engine = engine;
    this.clock = clock;
  }

  /** What of the folder must not be here, whoever brings it: what would be run or fetched. */
  public List<Finding> forbidden(ProcedureFolder folder) {
    return Stream.concat(
            engine.getObject().forbidden(folder.files()).stream(),
            TableCheck.findings(folder).stream())
        .toList();
  }

  /**
   * Empty when the folder may be published. The engine is asked only what is whole in itself, and
   * not again that day once it found nothing: a draft is looked at many times before it is changed.
   */
  public List<Finding> findings(ProcedureFolder folder) {
    Asked asked = new Asked(folder, LocalDate.now(clock));
    List<Finding> findings = tried.get(asked);
    if (!findings.isEmpty()) {
      tried.remove(asked);
    }
    return findings;
  }

  private List<Finding> tried(ProcedureFolder folder) {
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
