package vn.hoso.file;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where kept files are spoken of: each module that keeps rows of files tells of its own, so that
 * one sweep can hold what is written against what lies there.
 */
public interface FileMentions {

  /** Hears of one file at one place. */
  interface Hearer {

    /**
     * @param dossierId whose file it is; null where it is nobody's
     * @param needed false for what is made anew where it is lost
     */
    void hear(String sha256, @Nullable UUID dossierId, boolean needed);
  }

  void tell(Hearer hearer);
}
