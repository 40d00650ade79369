package vn.hoso.filelook;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The process in which files are opened. It is asked in lines and answers each by one, writes
 * nowhere else, and ends when whoever asks is gone or asks nothing for long.
 */
public final class InspectionWorker {

  /** Whoever asks starts another one before that. */
  static final Duration IDLE = Duration.ofMinutes(10);

  private final Looks looks;
  private final PrintStream answers;

  private InspectionWorker(Looks looks) {
    this.looks = looks;
    this.answers =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
  }

  /** What looks at files. */
  interface Looks {
    String at(Look look, Path file);
  }

  public static void main(String[] none) throws InterruptedException {
    serve(Look::at);
  }

  static void serve(Looks looks) throws InterruptedException {
    InspectionWorker worker = new InspectionWorker(looks);
    // Libraries quote what stands in files.
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
    BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    Thread listening = new Thread(() -> listen(asked), "asked");
    listening.setDaemon(true);
    listening.start();
    worker.answers.println(Answer.READY);
    for (String each = next(asked); each != null; each = next(asked)) {
      worker.answers.println(worker.answer(each));
    }
    end();
  }

  private static String next(BlockingQueue<String> asked) throws InterruptedException {
    return asked.poll(IDLE.toNanos(), TimeUnit.NANOSECONDS);
  }

  private String answer(String asked) {
    try {
      Answer.Question question = Answer.Question.of(asked);
      return Answer.fine(looks.at(question.look(), question.file()));
    } catch (Refused refused) {
      return Answer.refused(refused);
    } catch (Throwable ours) {
      return Answer.fault(ours);
    }
  }

  /** Whatever is looked at meanwhile: nobody waits for an answer any more. */
  private static void listen(BlockingQueue<String> asked) {
    try (var lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        asked.add(line);
      }
    } catch (IOException gone) {
      // as when it ends
    }
    end();
  }

  private static void end() {
    Scratch.clear(Path.of(System.getProperty("java.io.tmpdir")));
    Runtime.getRuntime().halt(0);
  }
}
