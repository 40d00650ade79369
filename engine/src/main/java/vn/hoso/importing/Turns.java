package vn.hoso.importing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hoso.importing.ImportBatches.Waiting;

/** Whose list comes next: of who has had the fewest, the oldest; each once. */
final class Turns {

  private final Map<UUID, Integer> had = new HashMap<>();
  private final Set<UUID> done = new HashSet<>();

  Optional<UUID> next(List<Waiting> waiting) {
    var next =
        waiting.stream()
            .filter(each -> !done.contains(each.id()))
            .min(Comparator.comparing(each -> had.getOrDefault(each.by(), 0)));
    next.ifPresent(
        each -> {
          done.add(each.id());
          had.merge(each.by(), 1, Integer::sum);
        });
    return next.map(Waiting::id);
  }
}
