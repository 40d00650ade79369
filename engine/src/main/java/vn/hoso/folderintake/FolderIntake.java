package vn.hoso.folderintake;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.procedure.RevisionStore;

/**
 * Takes the folders of the jar, and those beside it, in at every start, before the first request. A
 * folder that cannot be used is kept as a refused draft with its reasons: the installation starts
 * without it.
 */
@Component
@ConditionalOnProperty(name = "hoso.procedures.intake", matchIfMissing = true)
public class FolderIntake implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(FolderIntake.class);

  private final JarFolders jar;
  private final OutsideFolders outside;
  private final FolderSeeding seeding;
  private final RevisionStore store;

  FolderIntake(JarFolders jar, OutsideFolders outside, FolderSeeding seeding, RevisionStore store) {
    this.jar = jar;
    this.outside = outside;
    this.seeding = seeding;
    this.store = store;
  }

  @Override
  public void afterSingletonsInstantiated() {
    store.published().forEach(seeding::tryPublished);
    takeIn(jar.all(), outside.all());
  }

  void takeIn(List<ProcedureFolder> shipped, List<ProcedureFolder> beside) {
    Twins twins = new Twins();
    // Whoever has the code already keeps it; of two with one slug the shipped one comes first.
    Stream.concat(shipped.stream(), beside.stream())
        .sorted(Comparator.comparing(folder -> !store.hasUsable(folder.slug())))
        .forEach(folder -> takeIn(folder, twins));
  }

  private void takeIn(ProcedureFolder folder, Twins twins) {
    List<Finding> findings = twins.findings(folder);
    twins.met(folder);
    if (seed(folder, findings) == FolderSeeding.Result.REFUSED) {
      LOG.error("PROCEDURE-006 the folder {} is refused; HoSo starts without it", folder.slug());
    } else {
      twins.keep(folder);
    }
  }

  /** A folder is anybody's: one that trips the intake itself keeps no other from being taken in. */
  private FolderSeeding.Result seed(ProcedureFolder folder, List<Finding> findings) {
    try {
      return seeding.seed(folder, findings);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError unforeseen) {
      LOG.error("PROCEDURE-009 the folder {} cannot be taken in", folder.slug(), unforeseen);
      return FolderSeeding.Result.REFUSED;
    }
  }
}
