package vn.hoso.filelook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A process in which files are opened, as seen from here: it is asked, and ended. */
final class Child {

  /** Of a slow machine that has just begun. */
  private static final Duration START = Duration.ofSeconds(30);

  /** It ends by itself after {@link InspectionWorker#IDLE}, and must not while it is asked. */
  private static final Duration RESTED = InspectionWorker.IDLE.minusMinutes(1);

  private static final int LONGEST = 64 * 1024;
  private static final int TOLD = 500;
  private static final Logger LOG = LoggerFactory.getLogger(Child.class);

  private final Path folder;
  private final Process process;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private long lastAsked = System.nanoTime();

  private Child(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
    Thread listening = new Thread(this::listen, "inspection answers");
    listening.setDaemon(true);
    listening.start();
  }

  /**
   * @throws NoPlace where none can be started
   */
  static Child started(Launch launch) throws InterruptedException {
    Child child = null;
    boolean ready = false;
    try {
      Path folder = Scratch.made();
      child = new Child(folder, launch.begun(folder));
      ready = Answer.READY.equals(child.answers.poll(START.toNanos(), TimeUnit.NANOSECONDS));
    } catch (IOException | OutOfMemoryError noProcess) {
      LOG.error("FILE-007 no process to open files in: {}", noProcess.getMessage());
      throw new NoPlace();
    } finally {
      if (child != null && !ready) {
        child.tellWhy();
        child.end();
      }
    }
    if (!ready) {
      throw new NoPlace();
    }
    return child;
  }

  /** Nothing was looked at yet, so that nothing of a file stands in it. */
  private void tellWhy() {
    String why = "";
    try {
      why = Files.readString(folder.resolve("said"), StandardCharsets.ISO_8859_1);
      why = why.strip().replaceAll("\\p{Cntrl}+", " / ");
    } catch (IOException saidNothing) {
      // then the code alone
    }
    LOG.error(
        "FILE-007 no process to open files in: {}", why.substring(0, Math.min(TOLD, why.length())));
  }

  boolean fit() {
    return process.isAlive() && System.nanoTime() - lastAsked < RESTED.toNanos();
  }

  /**
   * @return the answer; null where there was none in that time; empty where the process ended
   */
  String asked(String question, Duration longest) throws InterruptedException {
    lastAsked = System.nanoTime();
    try {
      OutputStream in = process.getOutputStream();
      in.write((question + "\n").getBytes(StandardCharsets.US_ASCII));
      in.flush();
    } catch (IOException ended) {
      return "";
    }
    String answer = answers.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
    lastAsked = System.nanoTime();
    return answer;
  }

  /** Whether the system asked it to end, as when the whole machine is shut down. */
  boolean toldToEnd() throws InterruptedException {
    return process.waitFor(1, TimeUnit.SECONDS)
        && (process.exitValue() == 128 + 15 || process.exitValue() == 128 + 2);
  }

  /** At once, whatever it does. */
  void end() {
    process.destroyForcibly();
    process.onExit().thenRun(() -> Scratch.clear(folder));
  }

  long pid() {
    return process.pid();
  }

  /** An answer without an end is none. */
  private void listen() {
    try (var in =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
      StringBuilder line = new StringBuilder();
      for (int each = in.read(); each >= 0 && line.length() < LONGEST; each = in.read()) {
        if (each == '\n') {
          answers.add(line.toString());
          line.setLength(0);
        } else if (each != '\r') {
          line.append((char) each);
        }
      }
    } catch (IOException ended) {
      // as when it ends
    }
    process.destroyForcibly();
    answers.add("");
  }
}
