package org.shinchoku.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The H2 database in a ledger's file, through one connection. */
final class Database implements AutoCloseable {

    /**
     * No server, no other file beside it, no end but the one we give it, and no result gathered before it is read. Nothing
     * that was written is written over before the end (by itself H2 does so after 45 seconds): a program that is killed
     * meanwhile would leave a file that cannot be read, or one that lacks what was kept last.
     */
    private static final String SETTINGS =
            ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;LAZY_QUERY_EXECUTION=TRUE;RETENTION_TIME=" + Integer.MAX_VALUE;

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Connection connection;
    private final DSLContext sql;

    private Database(Connection connection) {
        this.connection = connection;
        this.sql = DSL.using(connection, SQLDialect.H2);
    }

    static JdbcDataSource source(Path file) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(LedgerPath.address(file) + SETTINGS);
        source.setUser("sa");
        source.setPassword("");
        return source;
    }

    /** Opens the database of a file that is there. */
    static Database open(Path file) throws SQLException {
        JdbcDataSource source = source(file);
        source.setURL(source.getURL() + ";IFEXISTS=TRUE");
        return on(source);
    }

    /** Makes a database in a file that is not there. */
    static Database create(Path file) throws SQLException {
        return on(source(file));
    }

    static Database on(JdbcDataSource source) throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return new Database(connection);
    }

    DSLContext sql() {
        return sql;
    }

    /**
     * Does work as one transaction that is durable on return.
     *
     * @throws RuntimeException where that fails; whether the transaction is durable is then for {@link #open} to see
     */
    void durably(Consumer<DSLContext> work) {
        try {
            try {
                work.accept(sql);
                connection.commit();
            } catch (RuntimeException | Error | SQLException e) {
                connection.rollback();
                throw e;
            }
            // the one statement of H2 that calls fsync
            sql.execute("CHECKPOINT SYNC");
        } catch (SQLException e) {
            throw new DataAccessException("not kept", e);
        }
    }

    /** Ends it in good order, the file as small as it can be. */
    @Override
    public void close() {
        end("SHUTDOWN COMPACT");
    }

    /** Ends it at once, as a crash would. */
    void abandon() {
        try {
            end("SHUTDOWN IMMEDIATELY");
        } catch (DataAccessException e) {
            LOG.debug("over in any case", e);
        }
    }

    /** Not through jOOQ, which would ask the closed connection for the outcome. */
    private void end(String how) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(how);
        } catch (SQLException e) {
            throw new DataAccessException(how, e);
        }
    }
}
