package vn.hoso.link;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.hoso.procedure.ProcedureLink;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.Problem;

/**
 * Opens what the folders say is opened without being asked for, each in a transaction of its own.
 * Apart from the act that decided: a folder that is missing must not undo a decision.
 */
@Service
public class DueLinks {

  private static final Logger LOG = LoggerFactory.getLogger(DueLinks.class);

  private final Links links;
  private final LinkRows rows;
  private final Procedures procedures;

  DueLinks(Links links, LinkRows rows, Procedures procedures) {
    this.links = links;
    this.rows = rows;
    this.procedures = procedures;
  }

  /**
   * Doing it again opens nothing twice.
   *
   * @return how many were opened
   */
  public int openDue() {
    int opened = 0;
    for (var revision : procedures.published()) {
      for (var link : revision.procedure().links()) {
        opened += link.automatic() ? open(revision, link) : 0;
      }
    }
    return opened;
  }

  private int open(ProcedureRevision revision, ProcedureLink link) {
    int opened = 0;
    for (var dossier : rows.unlinked(List.of(revision.id()), link.name())) {
      opened += open(dossier, link) ? 1 : 0;
    }
    return opened;
  }

  private boolean open(UUID dossierId, ProcedureLink link) {
    try {
      links.openByItself(dossierId, link.name());
      return true;
    } catch (Problem refused) {
      if (!refused.code().equals("LINK-004")) {
        LOG.warn("LINK-010 {} of {} cannot be opened: {}", link.name(), dossierId, refused.code());
      }
      return false;
    } catch (RuntimeException broken) {
      LOG.warn("LINK-011 {} of {} cannot be opened", link.name(), dossierId, broken);
      return false;
    }
  }
}
