package org.reversementoring.architecture.hostile;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A disk with room for so many bytes. Its paths are those of the real one, and the byte after the last one is refused. */
public final class FullDisk extends FileSystemProvider {

    private final FileSystem files;
    private final FileSystemProvider real;
    private int room;

    private FullDisk(Path folder, int room) {
        this.files = new Disk(this, folder.getFileSystem());
        this.real = folder.getFileSystem().provider();
        this.room = room;
    }

    /** A folder on a disk that has room for so many more bytes. */
    public static Path of(Path folder, int room) {
        return new FullDisk(folder, room).wrapped(folder);
    }

    Path wrapped(Path path) {
        return (Path) Proxy.newProxyInstance(
                Path.class.getClassLoader(), new Class<?>[] {Path.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getFileSystem")) {
                        return files;
                    }
                    return call(path, method, arguments);
                });
    }

    private @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        Object[] given = arguments == null ? new Object[0] : arguments.clone();
        for (int at = 0; at < given.length; at++) {
            given[at] = given[at] instanceof Path path ? real(path) : given[at];
        }
        try {
            Object answer = method.invoke(target, given);
            return answer instanceof Path path ? wrapped(path) : answer;
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static Path real(Path path) {
        return Path.of(path.toString());
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        SeekableByteChannel channel = real.newByteChannel(real(path), options, attributes);
        return (SeekableByteChannel) Proxy.newProxyInstance(
                Path.class.getClassLoader(),
                new Class<?>[] {SeekableByteChannel.class},
                (proxy, method, arguments) -> method.getName().equals("write")
                        ? write(channel, (ByteBuffer) arguments[0])
                        : call(channel, method, arguments));
    }

    private int write(SeekableByteChannel channel, ByteBuffer bytes) throws IOException {
        int taken = Math.min(room, bytes.remaining());
        if (taken == 0) {
            throw new IOException("No space left on device");
        }
        ByteBuffer part = bytes.slice(bytes.position(), taken);
        channel.write(part);
        bytes.position(bytes.position() + taken);
        room -= taken;
        return taken;
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        return real.newDirectoryStream(real(folder), filter);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        real.createDirectory(real(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        real.delete(real(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        real.copy(real(from), real(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        real.move(real(from), real(to), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return real.readAttributes(real(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        real.setAttribute(real(path), name, value, options);
    }

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> options) {
        return files;
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return files;
    }

    @Override
    public Path getPath(URI uri) {
        return wrapped(Path.of(uri));
    }
}
