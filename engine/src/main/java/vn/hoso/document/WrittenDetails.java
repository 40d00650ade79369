package vn.hoso.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.hoso.shared.SecrecyLevel;

/** {@link PaperDetails} as columns: what is stored belongs to this module alone. */
@Embeddable
record WrittenDetails(
    String title,
    String number,
    LocalDate issuedOn,
    LocalDate expiresOn,
    String issuer,
    LocalDate receivedOn,
    LocalDate effectiveFrom,
    String signer,
    @Enumerated(EnumType.STRING) SigningForm signingForm,
    @Enumerated(EnumType.STRING) CopyKind copyKind,
    Integer sheets,
    String location,
    @Enumerated(EnumType.STRING) SecrecyLevel secrecy) {

  static WrittenDetails of(PaperDetails paper) {
    return new WrittenDetails(
        paper.title(),
        paper.number(),
        paper.issuedOn(),
        paper.expiresOn(),
        paper.issuer(),
        paper.receivedOn(),
        paper.effectiveFrom(),
        paper.signer(),
        paper.signingForm(),
        paper.copyKind(),
        paper.sheets(),
        paper.location(),
        paper.secrecy());
  }

  PaperDetails read() {
    return new PaperDetails(
        title,
        number,
        issuedOn,
        expiresOn,
        issuer,
        receivedOn,
        effectiveFrom,
        signer,
        signingForm,
        copyKind,
        sheets,
        location,
        secrecy);
  }
}
