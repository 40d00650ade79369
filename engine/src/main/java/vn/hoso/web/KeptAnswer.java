package vn.hoso.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to an act, to be answered again. It is kept enciphered with the key the caller
 * chose, of which the database holds a hash alone: names and numbers cannot be read from there.
 */
record KeptAnswer(
    int status, @Nullable String contentType, @Nullable String location, byte[] body) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  byte[] sealed(byte[] key) {
    var nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    var out = new ByteArrayOutputStream();
    try {
      out.write(nonce);
      out.write(cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(bytes()));
      return out.toByteArray();
    } catch (GeneralSecurityException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static KeptAnswer opened(byte[] sealed, byte[] key) {
    try {
      var nonce = Arrays.copyOf(sealed, NONCE);
      return of(
          cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(sealed, NONCE, sealed.length - NONCE));
    } catch (GeneralSecurityException changed) {
      throw new IllegalStateException("a kept answer was changed", changed);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
    var cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }

  private byte[] bytes() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(status);
    out.writeUTF(contentType == null ? "" : contentType);
    out.writeUTF(location == null ? "" : location);
    out.write(body);
    return bytes.toByteArray();
  }

  private static KeptAnswer of(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return new KeptAnswer(in.readInt(), text(in), text(in), in.readAllBytes());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static @Nullable String text(DataInputStream in) throws IOException {
    var text = in.readUTF();
    return text.isEmpty() ? null : text;
  }
}
