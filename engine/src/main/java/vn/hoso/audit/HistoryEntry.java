package vn.hoso.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.shared.Sha256;

/**
 * One link of the chain. Its hash covers everything but payload and salt; these two only stand
 * behind the commitment, and may be erased.
 *
 * @param seq counts from 1 within the dossier
 * @param kind name of the event
 * @param positionId null where the official acted in none
 * @param factDate null where the fact is of the day of entry
 * @param stepId null outside steps
 * @param previous hash of the entry before; 32 zero bytes for the first
 * @param payload JSON as it was committed to; null once erased
 * @param salt null once erased
 */
record HistoryEntry(
    UUID dossierId,
    long seq,
    Instant at,
    String kind,
    UUID officialId,
    UUID positionId,
    LocalDate factDate,
    String stepId,
    byte[] commitment,
    byte[] previous,
    byte[] hash,
    String payload,
    byte[] salt) {

  /** The same as it is told to who may not read that day. */
  HistoryEntry withoutDay() {
    return new HistoryEntry(
        dossierId,
        seq,
        at,
        kind,
        officialId,
        positionId,
        null,
        stepId,
        commitment,
        previous,
        hash,
        payload,
        salt);
  }

  /** Empty where it is of no kind that HoSo writes. */
  Optional<DossierEventKind> known() {
    return Arrays.stream(DossierEventKind.values())
        .filter(each -> each.name().equals(kind))
        .findFirst();
  }

  static byte[] commitment(byte[] salt, String payload) {
    var digest = Sha256.digest();
    digest.update(salt);
    return digest.digest(payload.getBytes(StandardCharsets.UTF_8));
  }

  /** The same entry with the hash its other parts call for. */
  HistoryEntry sealed() {
    return new HistoryEntry(
        dossierId,
        seq,
        at,
        kind,
        officialId,
        positionId,
        factDate,
        stepId,
        commitment,
        previous,
        expectedHash(),
        payload,
        salt);
  }

  /** Not where a part is missing that every entry is written with. */
  boolean hashFits() {
    return at != null
        && commitment != null
        && previous != null
        && Arrays.equals(hash, expectedHash());
  }

  /** An erased payload fits: the commitment stays. */
  boolean payloadFits() {
    return payload == null || salt != null && Arrays.equals(commitment, commitment(salt, payload));
  }

  private byte[] expectedHash() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      text(out, dossierId.toString());
      out.writeLong(seq);
      out.writeLong(at.getEpochSecond());
      out.writeInt(at.getNano());
      text(out, kind);
      text(out, officialId);
      text(out, positionId);
      text(out, factDate);
      text(out, stepId);
      out.write(commitment);
      out.write(previous);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Sha256.digest().digest(bytes.toByteArray());
  }

  /** With its length in front, so that no two entries give the same bytes; -1 for nothing. */
  private static void text(DataOutputStream out, Object value) throws IOException {
    if (value == null) {
      out.writeInt(-1);
      return;
    }
    var bytes = value.toString().getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
