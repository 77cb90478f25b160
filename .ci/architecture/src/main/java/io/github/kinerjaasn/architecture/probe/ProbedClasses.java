package io.github.kinerjaasn.architecture.probe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The library's classes, loaded once more with two differences: a static field is not final, so
 * that a test can change a number of the law, and a tracer tells {@link Probe} which rule leaves a
 * step. Classes of others, such as JUnit, are shared with the caller.
 */
public final class ProbedClasses extends URLClassLoader {
  private static final String OURS = "io.github.kinerjaasn.";
  private static final String SHARED = OURS + "architecture.";
  private static final String TRACER = "io/github/kinerjaasn/core/outcome/Tracer$";
  private static final String PROBE = Type.getInternalName(Probe.class);
  private static final int API = Opcodes.ASM9;

  private final Map<String, byte[]> changed;

  /**
   * Loads from folders or jars.
   *
   * @param places folders or jars with the library's classes, and those of tests
   */
  public ProbedClasses(List<Path> places) {
    this(places, Map.of());
  }

  /**
   * Loads from folders or jars, some classes from elsewhere.
   *
   * @param places folders or jars with the library's classes, and those of tests
   * @param changed class files to use instead, by name with dots
   */
  public ProbedClasses(List<Path> places, Map<String, byte[]> changed) {
    super(places.stream().map(ProbedClasses::url).toArray(URL[]::new), caller());
    this.changed = Map.copyOf(changed);
  }

  private static ClassLoader caller() {
    return ProbedClasses.class.getClassLoader();
  }

  private static URL url(Path place) {
    try {
      return place.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OURS) || name.startsWith(SHARED)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] probed = probed(changed.containsKey(name) ? changed.get(name) : written(name));
    return defineClass(name, probed, 0, probed.length);
  }

  private byte[] written(String name) throws ClassNotFoundException {
    try (InputStream in = super.getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  @Override
  public @Nullable URL getResource(String name) {
    URL own = findResource(name);
    return own != null ? own : super.getResource(name);
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    Probe.opened(name);
    return super.getResourceAsStream(name);
  }

  private static byte[] probed(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    reader.accept(new Opening(writer, reader.getClassName()), 0);
    return writer.toByteArray();
  }

  /** Opens static fields, and puts the calls to {@link Probe}. */
  private static final class Opening extends ClassVisitor {
    private final String owner;
    private boolean contract;

    Opening(ClassVisitor next, String owner) {
      super(API, next);
      this.owner = owner;
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String parent, String[] parents) {
      contract = (access & Opcodes.ACC_INTERFACE) != 0;
      super.visit(version, access, name, signature, parent, parents);
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String descriptor, String signature, Object value) {
      boolean opened = (access & Opcodes.ACC_STATIC) != 0 && !contract;
      int seen = opened ? access & ~Opcodes.ACC_FINAL : access;
      return super.visitField(seen, name, descriptor, signature, value);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      if (owner.startsWith(TRACER)
          && name.equals("step")
          && (access & Opcodes.ACC_SYNTHETIC) == 0) {
        return new Reporting(next);
      }
      return name.equals("<clinit>") && !contract ? new Asking(next, owner) : next;
    }
  }

  /** Tells which rule leaves a step. */
  private static final class Reporting extends MethodVisitor {
    Reporting(MethodVisitor next) {
      super(API, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      visitVarInsn(Opcodes.ALOAD, 2);
      visitMethodInsn(Opcodes.INVOKESTATIC, PROBE, "applied", "(Ljava/lang/Object;)V", false);
    }
  }

  /** Asks which value a static field starts with. */
  private static final class Asking extends MethodVisitor {
    private final String owner;

    Asking(MethodVisitor next, String owner) {
      super(API, next);
      this.owner = owner;
    }

    @Override
    public void visitFieldInsn(int code, String of, String name, String descriptor) {
      if (code == Opcodes.PUTSTATIC && of.equals(owner) && descriptor.startsWith("L")) {
        visitLdcInsn(owner.replace('/', '.') + "." + name);
        visitMethodInsn(
            Opcodes.INVOKESTATIC,
            PROBE,
            "initial",
            "(Ljava/lang/Object;Ljava/lang/String;)Ljava/lang/Object;",
            false);
        visitTypeInsn(Opcodes.CHECKCAST, Type.getType(descriptor).getInternalName());
      }
      super.visitFieldInsn(code, of, name, descriptor);
    }
  }
}
