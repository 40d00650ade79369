package vn.hoso.folderintake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import vn.hoso.bpmn.Acts;
import vn.hoso.bpmn.ActsBehind;
import vn.hoso.bpmn.NamedCopy;
import vn.hoso.bpmn.ProcessCalls;
import vn.hoso.bpmn.Xml;
import vn.hoso.folder.FolderRefused;
import vn.hoso.folder.ProcedureFolder;

/**
 * The folders {@code procedures/<slug>/} on the class path, each with the shared processes it calls
 * ({@code shared/<name>/}) copied in, so that its hash covers them; tests name a second root for
 * procedures of their own.
 */
@Component
class JarFolders {

  private static final String SHARED = "shared";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,60}");

  private final ResourcePatternResolver resources;
  private final List<String> roots;

  JarFolders(
      ResourcePatternResolver resources,
      @Value("${hoso.procedures.roots:procedures}") List<String> roots) {
    this.resources = resources;
    this.roots = List.copyOf(roots);
  }

  List<ProcedureFolder> all() {
    return roots.stream().flatMap(this::below).toList();
  }

  private Stream<ProcedureFolder> below(String root) {
    return Stream.of(find("classpath*:" + root + "/*/" + ProcedureFolder.DESCRIPTION))
        .map(resource -> pathInside(root, resource))
        .map(path -> path.substring(0, path.indexOf('/')))
        .sorted()
        .map(slug -> folder(root, slug));
  }

  private ProcedureFolder folder(String root, String slug) {
    return whole(slug, files(root, slug));
  }

  /**
   * The folder with the shared processes it calls; where it brings a file of its own, that counts.
   */
  ProcedureFolder whole(String slug, Map<String, byte[]> own) {
    Map<String, byte[]> files = new HashMap<>(own);
    Document model = model(own.get(ProcedureFolder.PROCESS));
    if (model != null) {
      ProcessCalls.of(model).forEach(call -> copy(call, ActsBehind.of(model), files));
    }
    return new ProcedureFolder(slug, files);
  }

  /** A further call has a copy of its own. */
  private void copy(ProcessCalls.Call call, ActsBehind acts, Map<String, byte[]> files) {
    if (!NAME.matcher(call.shared()).matches()) {
      // It is looked up by its name; the check of the folder says that there is none.
      return;
    }
    Map<String, byte[]> called = new HashMap<>(files(SHARED, call.shared()));
    called.replaceAll((path, shared) -> files.getOrDefault(path, shared));
    Map<String, byte[]> copied =
        call.name().isEmpty()
            ? called
            : NamedCopy.of(called, call, acts.behind(call.activity()).contains(Acts.DECIDE));
    copied.forEach(files::putIfAbsent);
  }

  /** Null where it cannot be read: the check of the folder says why. */
  private static @Nullable Document model(byte @Nullable [] process) {
    try {
      return process == null ? null : Xml.parse(process, ProcedureFolder.PROCESS);
    } catch (FolderRefused unreadable) {
      return null;
    }
  }

  private Map<String, byte[]> files(String root, String name) {
    Map<String, byte[]> files = new HashMap<>();
    for (Resource resource : find("classpath*:" + root + "/" + name + "/**/*.*")) {
      String path = pathInside(root, resource).substring(name.length() + 1);
      if (files.put(path, content(resource)) != null) {
        throw new IllegalStateException(name + "/" + path + " lies on the class path twice");
      }
    }
    return files;
  }

  private Resource[] find(String pattern) {
    try {
      return resources.getResources(pattern);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String pathInside(String root, Resource resource) {
    try {
      String url = resource.getURL().getPath();
      return url.substring(url.lastIndexOf("/" + root + "/") + root.length() + 2);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static byte[] content(Resource resource) {
    try {
      return resource.getContentAsByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
