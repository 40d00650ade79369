package vn.hoso.file;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Few files are opened at one time: what opening one may cost in memory is then the most there is.
 */
final class InspectionRoom {

  private static final Logger LOG = LoggerFactory.getLogger(InspectionRoom.class);
  private static final Semaphore PLACES = new Semaphore(2);

  /** What may fail as files fail. */
  interface Look<T> {
    T look() throws IOException;
  }

  private InspectionRoom() {}

  /**
   * @param damaged what to refuse the file with when the library stumbles over it
   */
  static <T> T in(UnsafeReason damaged, Look<T> look) {
    PLACES.acquireUninterruptibly();
    try {
      return look.look();
    } catch (FileProblem refused) {
      throw refused;
    } catch (OutOfMemoryError tooMuch) {
      LOG.warn("FILE-001 a file takes more memory to open than there is");
      throw FileProblem.unsafe(UnsafeReason.TOO_BIG_INSIDE);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw FileProblem.unsafe(damaged);
    } finally {
      PLACES.release();
    }
  }
}
