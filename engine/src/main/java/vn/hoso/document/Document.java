package vn.hoso.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Ids;

/** One paper of one dossier. Never deleted: a removed one keeps its row and its file. */
@Entity
class Document implements Persistable<UUID> {

  @Id private UUID id;
  private UUID dossierId;
  private String requirementCode;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  private String title;
  private String number;
  private LocalDate issuedOn;
  private LocalDate expiresOn;
  private String issuer;
  private String fileName;
  private String mediaType;
  private long size;

  @Column(name = "sha256")
  private String sha256;

  private Instant uploadedAt;
  private UUID uploadedBy;
  private String uploadedByName;
  private Instant removedAt;
  private UUID removedBy;
  private transient boolean fresh;

  /** For JPA. */
  protected Document() {}

  Document(UUID dossierId, String requirementCode, DocumentKind kind, PaperDetails details) {
    this.id = Ids.next();
    this.fresh = true;
    this.dossierId = dossierId;
    this.requirementCode = requirementCode;
    this.kind = kind;
    this.title = details.title();
    this.number = details.number();
    this.issuedOn = details.issuedOn();
    this.expiresOn = details.expiresOn();
    this.issuer = details.issuer();
  }

  Document file(String name, MediaKind media, StoredFile file) {
    this.fileName = name;
    this.mediaType = media.mediaType();
    this.size = file.size();
    this.sha256 = file.sha256();
    return this;
  }

  Document uploaded(Instant at, CurrentUser by) {
    this.uploadedAt = at;
    this.uploadedBy = by.officialId();
    this.uploadedByName = by.fullName();
    return this;
  }

  void remove(Instant at, CurrentUser by) {
    if (kind == DocumentKind.OFFICIAL) {
      throw DocumentProblem.officialStays();
    }
    this.removedAt = at;
    this.removedBy = by.officialId();
  }

  boolean removed() {
    return removedAt != null;
  }

  UUID dossierId() {
    return dossierId;
  }

  String sha256() {
    return sha256;
  }

  DocumentView view() {
    return new DocumentView(
        id,
        requirementCode,
        title,
        number,
        issuedOn,
        expiresOn,
        issuer,
        fileName,
        mediaType,
        size,
        sha256,
        uploadedAt,
        uploadedByName,
        kind);
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
