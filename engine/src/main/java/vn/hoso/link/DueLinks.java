package vn.hoso.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.ProcedureLink;
import vn.hoso.shared.OnceTold;
import vn.hoso.shared.Problem;

/**
 * Opens what the folders say is opened without being asked for, each in a transaction of its own.
 * Apart from the act that decided: a folder that is missing must not undo a decision.
 */
@Service
public class DueLinks {

  private static final Logger LOG = LoggerFactory.getLogger(DueLinks.class);

  /** Not due yet, or opened meanwhile by somebody or by another node. */
  private static final Set<String> WAITS = Set.of("LINK-002", "LINK-004");

  /**
   * @param cause code of the refusal, or what broke
   */
  private record Stuck(UUID dossier, String link, String cause) {}

  private final OnceTold<Stuck> told = new OnceTold<>();
  private final Links links;
  private final LinkRows rows;
  private final Procedures procedures;

  DueLinks(Links links, LinkRows rows, Procedures procedures) {
    this.links = links;
    this.rows = rows;
    this.procedures = procedures;
  }

  /**
   * Doing it again opens nothing twice. What stands in the way is logged when it begins to, not at
   * every look.
   *
   * @return how many were opened
   */
  public int openDue() {
    var stuck = new LinkedHashMap<Stuck, RuntimeException>();
    int opened = 0;
    for (var revision : procedures.published()) {
      for (var link : revision.procedure().links()) {
        opened += link.automatic() ? open(revision, link, stuck) : 0;
      }
    }
    tell(stuck);
    return opened;
  }

  private int open(
      ProcedureRevision revision, ProcedureLink link, Map<Stuck, RuntimeException> stuck) {
    int opened = 0;
    for (var dossier : rows.unlinked(revision.id(), link, fact(revision, link))) {
      try {
        links.openByItself(dossier, link.name());
        opened++;
      } catch (RuntimeException refused) {
        if (!notYet(refused)) {
          stuck.put(new Stuck(dossier, link.name(), cause(refused)), refused);
        }
      }
    }
    return opened;
  }

  /** A derived day is never stored: what it follows from is. */
  private static @Nullable String fact(ProcedureRevision revision, ProcedureLink link) {
    return link.fact() == null ? null : revision.procedure().rootOf(link.fact());
  }

  private static boolean notYet(RuntimeException refused) {
    return refused instanceof Problem problem && WAITS.contains(problem.code());
  }

  private static String cause(RuntimeException refused) {
    return refused instanceof Problem problem ? problem.code() : refused.getClass().getName();
  }

  /** One line for each cause, whatever the number of dossiers it holds up. */
  private void tell(Map<Stuck, RuntimeException> stuck) {
    told.news(stuck.keySet()).stream()
        .collect(Collectors.groupingBy(each -> List.of(each.link(), each.cause())))
        .values()
        .forEach(
            alike -> {
              var first = alike.get(0);
              var refused = stuck.get(first);
              if (refused instanceof Problem) {
                LOG.warn(
                    "LINK-010 {} cannot be opened: {}, of {} dossiers, {} among them",
                    first.link(),
                    first.cause(),
                    alike.size(),
                    first.dossier());
              } else {
                LOG.warn(
                    "LINK-011 {} cannot be opened of {} dossiers, {} among them",
                    first.link(),
                    alike.size(),
                    first.dossier(),
                    refused);
              }
            });
  }
}
