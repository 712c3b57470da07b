package org.recount.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/** One file of SQLite with its write-ahead log: one connection writes, a few read at the same time. */
final class SqliteDatabase implements Database {
    private static final int READERS = Math.max(4, Runtime.getRuntime().availableProcessors());
    private static final int WAIT_FOR_OTHER_PROCESS_MS = 30_000;
    private static final long MAPPED_BYTES = 1L << 30;

    private final Path file;
    private final boolean temporary;
    private final Semaphore readers = new Semaphore(READERS);
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final ReentrantLock writing = new ReentrantLock();
    private final TextIndex texts = new SqliteTexts();
    private @Nullable Connection writer;
    private boolean closed;

    private SqliteDatabase(Path file, boolean temporary) {
        this.file = file;
        this.temporary = temporary;
    }

    /** The store in this file, made where it is not there; {@code :memory:} is a file that goes with the store. */
    static SqliteDatabase open(String address) throws SQLException {
        boolean temporary = address.equals(":memory:");
        SqliteDatabase database = new SqliteDatabase(temporary ? temporary() : file(address), temporary);
        try {
            database.idle.add(database.connect());
            Schema.SQLITE.bring(database.idle.getFirst(), "jdbc:sqlite:" + database.file, null);
            return database;
        } catch (SQLException | StoreException e) {
            database.close();
            throw e;
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("recount", ".db");
        } catch (IOException e) {
            throw new StoreException("no file for a store that is not kept: " + e.getMessage(), e);
        }
    }

    private static Path file(String address) {
        Path file = Path.of(address).toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw new StoreException(address + " is a folder; a store is one file");
        }
        try {
            Files.createDirectories(file.getParent() == null ? file : file.getParent());
            return file;
        } catch (IOException e) {
            throw new StoreException("no store can be made at " + address + ": " + e.getMessage(), e);
        }
    }

    private Connection connect() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(WAIT_FOR_OTHER_PROCESS_MS);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // A commit is on the disk when save returns; a store that is not kept need not wait for that.
        config.setSynchronous(temporary ? SQLiteConfig.SynchronousMode.OFF : SQLiteConfig.SynchronousMode.FULL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, String.valueOf(MAPPED_BYTES));
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    @Override
    public <T> T read(Work<T> work) {
        readers.acquireUninterruptibly();
        try {
            Connection connection = take();
            try {
                return work.with(connection);
            } finally {
                give(connection);
            }
        } catch (SQLException e) {
            throw failed("reading", e);
        } finally {
            readers.release();
        }
    }

    private Connection take() throws SQLException {
        synchronized (idle) {
            if (closed) {
                throw new StoreException("the store is closed");
            }
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return connect();
    }

    private void give(Connection connection) throws SQLException {
        synchronized (idle) {
            if (!closed) {
                idle.push(connection);
                return;
            }
        }
        connection.close();
    }

    @Override
    public <T> T write(Work<T> work) {
        writing.lock();
        try {
            Connection connection = writer == null ? connect() : writer;
            writer = connection;
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.with(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    Database.undo(connection);
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failed("writing", e);
        } finally {
            writing.unlock();
        }
    }

    private StoreException failed(String doing, SQLException e) {
        return new StoreException(doing + " " + file + " failed: " + e.getMessage(), e);
    }

    @Override
    public TextIndex texts() {
        return texts;
    }

    @Override
    public void grown() {
        write(c -> {
            new Query("pragma optimize = 0x10002").each(c, row -> {});
            return 0;
        });
    }

    @Override
    public void close() {
        writing.lock();
        try {
            synchronized (idle) {
                closed = true;
                for (Connection connection : idle) {
                    connection.close();
                }
                idle.clear();
            }
            if (writer != null) {
                writer.close();
            }
            if (temporary) {
                for (String end : new String[] {"", "-wal", "-shm"}) {
                    Files.deleteIfExists(Path.of(file + end));
                }
            }
        } catch (SQLException | IOException e) {
            throw new StoreException("closing " + file + " failed: " + e.getMessage(), e);
        } finally {
            writing.unlock();
        }
    }
}
