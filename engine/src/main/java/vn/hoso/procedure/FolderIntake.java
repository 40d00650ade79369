package vn.hoso.procedure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Takes the folders of the jar in at every start, before the first request. A folder that cannot be
 * used is kept as a refused draft with its reasons: the installation starts without it.
 */
@Component
class FolderIntake implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(FolderIntake.class);

  private final JarFolders jar;
  private final FolderSeeding seeding;
  private final RevisionStore store;

  FolderIntake(JarFolders jar, FolderSeeding seeding, RevisionStore store) {
    this.jar = jar;
    this.seeding = seeding;
    this.store = store;
  }

  @Override
  public void afterSingletonsInstantiated() {
    store.published().forEach(seeding::tryPublished);
    Map<String, String> slugOfCode = new HashMap<>();
    // Whoever has the code already keeps it.
    jar.all().stream()
        .sorted(Comparator.comparing(folder -> !store.hasUsable(folder.slug())))
        .forEach(folder -> takeIn(folder, slugOfCode));
  }

  private void takeIn(ProcedureFolder folder, Map<String, String> slugOfCode) {
    List<Finding> findings =
        code(folder)
            .filter(code -> slugOfCode.containsKey(code))
            .map(code -> List.of(twice(code, slugOfCode.get(code))))
            .orElse(List.of());
    FolderSeeding.Result result = seeding.seed(folder, findings);
    if (result == FolderSeeding.Result.REFUSED) {
      LOG.error("PROCEDURE-006 the folder {} is refused; HoSo starts without it", folder.slug());
    } else {
      code(folder).ifPresent(code -> slugOfCode.putIfAbsent(code, folder.slug()));
    }
  }

  private static Finding twice(String code, String slug) {
    return new Finding(
        ProcedureFolder.DESCRIPTION,
        "code",
        "Mã " + code + " đã là mã của quy trình " + slug + "; mỗi quy trình một mã riêng.",
        "The code " + code + " is that of " + slug + " already; each procedure has its own.");
  }

  private static Optional<String> code(ProcedureFolder folder) {
    try {
      return Optional.ofNullable(FolderReader.description(folder).code());
    } catch (FolderRefused unreadable) {
      return Optional.empty();
    }
  }
}
