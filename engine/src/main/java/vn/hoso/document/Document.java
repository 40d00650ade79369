package vn.hoso.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import vn.hoso.file.KeptFile;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Ids;

/** One paper of one dossier. Never deleted: a removed one keeps its row and its file. */
@Entity
class Document implements Persistable<UUID> {

  @Id private UUID id;

  /** Refuses to write over what another door has written since this was read. */
  @Version private Integer rowVersion;

  private UUID dossierId;
  private String requirementCode;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  @Embedded private WrittenDetails details;
  @Embedded private OfficeNumbers officeNumbers;
  private String fileName;
  private String mediaType;
  private Long size;

  @Column(name = "sha256")
  private String sha256;

  private Instant uploadedAt;
  private UUID uploadedBy;
  private String uploadedByName;
  private Instant removedAt;
  private UUID removedBy;
  private Instant verifiedAt;
  private UUID verifiedBy;
  private String verifiedByName;
  private UUID replaces;
  private UUID cutFrom;
  private Integer firstPage;
  private Integer lastPage;
  private int version;
  private transient boolean fresh;

  /** For JPA. */
  protected Document() {}

  /**
   * @param details with its độ mật
   */
  Document(UUID dossierId, String requirementCode, DocumentKind kind, PaperDetails details) {
    this.id = Ids.next();
    this.fresh = true;
    this.dossierId = dossierId;
    this.requirementCode = requirementCode;
    this.kind = kind;
    this.details = WrittenDetails.of(details);
  }

  Document file(KeptFile file) {
    this.fileName = file.fileName();
    this.mediaType = file.mediaType();
    this.size = file.size();
    this.sha256 = file.sha256();
    return this;
  }

  /** The same paper in another dossier: its content is named again, not copied. */
  Document handedOn(UUID toDossierId) {
    var copy = new Document(toDossierId, requirementCode, kind, details.read());
    copy.fileName = fileName;
    copy.mediaType = mediaType;
    copy.size = size;
    copy.sha256 = sha256;
    return copy;
  }

  Document uploaded(Instant at, CurrentUser by) {
    this.uploadedAt = at;
    this.uploadedBy = by.officialId();
    this.uploadedByName = by.fullName();
    return this;
  }

  /** The same paper, whose scan was a wrong one. */
  Document inPlaceOf(Document wrong) {
    this.replaces = wrong.id;
    this.officeNumbers = wrong.officeNumbers;
    return this;
  }

  Document cutFrom(Document scan, PageRange pages) {
    this.cutFrom = scan.id;
    this.firstPage = pages.first();
    this.lastPage = pages.last();
    return this;
  }

  void remove(Instant at, CurrentUser by) {
    requireNotPrinted();
    this.removedAt = at;
    this.removedBy = by.officialId();
    this.version++;
  }

  /** What was compared with its original is to be compared anew. */
  void correct(PaperDetails corrected) {
    requireNotPrinted();
    this.details = WrittenDetails.of(corrected);
    this.verifiedAt = null;
    this.verifiedBy = null;
    this.verifiedByName = null;
    this.version++;
  }

  /** As the office system has numbered it; of whatever paper. */
  void register(OfficeNumbers numbers) {
    this.officeNumbers = numbers;
    this.version++;
  }

  /** Those of a paper that has none are none. */
  OfficeNumbers officeNumbers() {
    return officeNumbers == null ? OfficeNumbers.NONE : officeNumbers;
  }

  /** Đã đối chiếu bản chính. */
  void verify(Instant at, CurrentUser by) {
    requireNotPrinted();
    this.verifiedAt = at;
    this.verifiedBy = by.officialId();
    this.verifiedByName = by.fullName();
    this.version++;
  }

  /** Printed, or issued as it was signed. */
  boolean madeByHoso() {
    return kind == DocumentKind.OFFICIAL || kind == DocumentKind.ISSUED;
  }

  private void requireNotPrinted() {
    if (kind == DocumentKind.OFFICIAL) {
      throw DocumentProblem.officialStays();
    }
    if (kind == DocumentKind.ISSUED) {
      throw DocumentProblem.issuedStays();
    }
  }

  /**
   * @throws DocumentProblem DOCUMENT-022 (409) where somebody changed it meanwhile
   */
  void requireVersion(int seen) {
    if (version != seen) {
      throw DocumentProblem.stale(version);
    }
  }

  boolean removed() {
    return removedAt != null;
  }

  UUID dossierId() {
    return dossierId;
  }

  /** Who brought it. */
  UUID uploadedBy() {
    return uploadedBy;
  }

  PaperDetails details() {
    return details.read();
  }

  DocumentView view() {
    return new DocumentView(
        id,
        requirementCode,
        details.title(),
        details.number(),
        details.issuedOn(),
        details.expiresOn(),
        details.issuer(),
        fileName,
        mediaType,
        size,
        sha256,
        uploadedAt,
        uploadedByName,
        kind,
        details.receivedOn(),
        details.effectiveFrom(),
        details.signer(),
        details.signingForm(),
        details.copyKind(),
        details.sheets(),
        details.location(),
        details.secrecy(),
        verifiedAt,
        verifiedByName,
        replaces,
        cutFrom,
        firstPage,
        lastPage,
        officeNumbers().incomingNumber(),
        officeNumbers().incomingOn(),
        officeNumbers().outgoingNumber(),
        version);
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return fresh;
  }
}
