package vn.hoso.archive;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierRead;
import vn.hoso.file.PaperFiles;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Beforehand;

/**
 * Records of the hand-over of closed dossiers, biên bản giao nhận: made, printed, signed,
 * cancelled; never deleted. For those who hold the archive of the dossier.
 */
@Service
public class Deposits {

  private final ArchivePlans plans;
  private final DepositRows rows;
  private final DepositPapers papers;
  private final DossierChanges changes;
  private final PaperFiles files;
  private final TransactionTemplate transaction;
  private final Beforehand beforehand;
  private final Clock clock;

  Deposits(
      ArchivePlans plans,
      DepositRows rows,
      DepositPapers papers,
      DossierChanges changes,
      PaperFiles files,
      TransactionTemplate transaction,
      Beforehand beforehand,
      Clock clock) {
    this.plans = plans;
    this.rows = rows;
    this.papers = papers;
    this.changes = changes;
    this.files = files;
    this.transaction = transaction;
    this.beforehand = beforehand;
    this.clock = clock;
  }

  /**
   * What can be handed over, and what was.
   *
   * @throws ArchiveProblem ARCHIVE-001 (403), ARCHIVE-002 (409); DOSSIER-001 (404)
   */
  public ArchiveView of(CurrentUser by, UUID dossierId) {
    var plan = plans.of(by, dossierId);
    var said = rows.of(dossierId);
    changes.publish(new DossierRead(dossierId, by, "archive"));
    return new ArchiveView(
        plan.folder(), plan.papers().size(), plan.recorded(), plan.keptBack(), said);
  }

  /**
   * Keeps a record. Every file is read for it, so that it says what was really there.
   *
   * @throws ArchiveProblem as {@link #of}; ARCHIVE-004 (422) where the day cannot be
   */
  DepositView record(CurrentUser by, UUID dossierId, DepositRequest said) {
    var plan = plans.of(by, dossierId);
    requirePossible(said.handedOn(), plan.closedOn());
    var contents = ArchivePackages.tried(plan);
    var what = Map.<String, Object>of("paperNumber", said.number());
    return transaction.execute(
        status -> {
          var id = rows.add(by, plan, said, contents, clock.instant());
          tell(by, dossierId, DossierEventKind.ArchiveDeposited, what);
          return rows.find(dossierId, id).orElseThrow();
        });
  }

  private void requirePossible(LocalDate day, LocalDate closedOn) {
    if (day.isAfter(LocalDate.now(clock))) {
      throw ArchiveProblem.field(
          "handedOn",
          "inFuture",
          "Ngày giao nhận không được sau hôm nay.",
          "The day of the hand-over must not lie in the future.");
    }
    if (day.isBefore(closedOn)) {
      throw ArchiveProblem.field(
          "handedOn",
          "beforeClosing",
          "Ngày giao nhận không được trước ngày kết thúc hồ sơ.",
          "The day of the hand-over must not lie before the dossier was closed.");
    }
  }

  /** The paper to be signed by both; the bytes of a PDF. */
  public byte[] paper(CurrentUser by, UUID dossierId, UUID id) {
    var plan = plans.of(by, dossierId);
    var said = found(dossierId, id);
    var pdf = papers.print(plan, said, rows.printed(id));
    changes.publish(new DossierRead(dossierId, by, "archive deposit"));
    return pdf;
  }

  /**
   * Keeps the copy both have signed, once.
   *
   * @throws ArchiveProblem ARCHIVE-003 (404), -004 (422, no PDF), -005 and -006 (409)
   * @throws vn.hoso.file.FileProblem DOCUMENT-002, -003, -004, -005, -007 as for papers
   */
  DepositView keepSigned(
      CurrentUser by, UUID dossierId, UUID id, String fileName, InputStream content, long size) {
    plans.of(by, dossierId);
    beforehand.asked(() -> unsigned(dossierId, id));
    var kept =
        files.keep(
            by.officialId(), fileName, content, size, PaperFiles.PDF, ArchiveProblem::onlyPdf);
    return transaction.execute(
        status -> {
          var number = unsigned(dossierId, id).number();
          rows.keepSigned(id, kept);
          var what = Map.<String, Object>of("paperNumber", number);
          tell(by, dossierId, DossierEventKind.ArchiveDepositSigned, what);
          return found(dossierId, id);
        });
  }

  /** The dossier is locked from here on. */
  private DepositView unsigned(UUID dossierId, UUID id) {
    var said = holding(dossierId, id);
    if (said.signedFileName() != null) {
      throw ArchiveProblem.signedAlready();
    }
    return said;
  }

  /** The signed copy, and whose it is. */
  SignedCopy signed(CurrentUser by, UUID dossierId, UUID id) {
    plans.of(by, dossierId);
    found(dossierId, id);
    var signed = rows.signed(id).orElseThrow(ArchiveProblem::noRecord);
    changes.publish(new DossierRead(dossierId, by, "archive deposit signed"));
    return new SignedCopy(signed.fileName(), signed.size(), files.open(signed.sha256()));
  }

  /**
   * Says that a record does not hold; it is kept with the reason.
   *
   * @throws ArchiveProblem ARCHIVE-003 (404), -005 (409)
   */
  @Transactional
  DepositView cancel(CurrentUser by, UUID dossierId, UUID id, String reason) {
    plans.of(by, dossierId);
    var said = holding(dossierId, id);
    rows.cancel(id, by, reason, clock.instant());
    tell(
        by,
        dossierId,
        DossierEventKind.ArchiveDepositCancelled,
        Map.of("paperNumber", said.number(), "reason", reason));
    return found(dossierId, id);
  }

  /** Locks the dossier, so that two clerks come one after the other. */
  private DepositView holding(UUID dossierId, UUID id) {
    changes.locked(dossierId);
    var said = found(dossierId, id);
    if (said.cancelledAt() != null) {
      throw ArchiveProblem.cancelled();
    }
    return said;
  }

  private DepositView found(UUID dossierId, UUID id) {
    return rows.find(dossierId, id).orElseThrow(ArchiveProblem::noRecord);
  }

  private void tell(
      CurrentUser by, UUID dossierId, DossierEventKind kind, Map<String, Object> payload) {
    changes.tell(changes.locked(dossierId), kind, by.officialId(), payload);
  }
}
