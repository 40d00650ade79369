package vn.hoso.document;

import org.springframework.stereotype.Service;

/** The papers HoSo prints: A4, Party heading (05-HD/VPTW), fonts embedded, PDF. */
@Service
public class OfficialPapers {

  /** Paper 01, the receipt; the bytes of a PDF. It prints the secret, so it is shown to the entitled only. */
  public byte[] receipt(ReceiptData data) {
    throw new UnsupportedOperationException();
  }
}
