package org.shinchoku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shinchoku.intake.NotUnderstood;
import org.shinchoku.intake.UnreadableMapping;
import org.shinchoku.store.LedgerFault;
import org.shinchoku.workbook.Unreadable;
import org.shinchoku.workbook.Unwritable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says every fault in one Japanese sentence; what a programmer needs goes to the log file. */
final class Faults {

    private static final int REFUSED = 1;
    private static final int WRONG_USAGE = 2;
    private static final String UNFORESEEN = "思わぬ問題が起きたため、中止しました。詳しいことは記録（shinchoku.log）に残してあります。";

    private final PrintWriter err;

    Faults(PrintWriter err) {
        this.err = err;
    }

    int refused(Exception fault, CommandLine command, ParseResult parsed) {
        Optional<String> sentence = sentence(fault);
        if (sentence.isEmpty()) {
            LoggerFactory.getLogger(Faults.class).error("{}", command.getCommandName(), fault);
        } else {
            LoggerFactory.getLogger(Faults.class).info("{}", sentence.get(), fault);
        }
        err.println(sentence.orElse(UNFORESEEN));
        err.flush();
        return REFUSED;
    }

    int broken(Error fault) {
        LoggerFactory.getLogger(Faults.class).error("broken off", fault);
        err.println(fault instanceof OutOfMemoryError ? "メモリが足りないため、中止しました。ほかのプログラムを閉じて、もう一度行ってください。" : UNFORESEEN);
        err.flush();
        return REFUSED;
    }

    private static Optional<String> sentence(Exception fault) {
        boolean isSentence = fault.getMessage() != null && fault.getMessage().endsWith("。");
        if (fault instanceof UncheckedIOException || fault instanceof IOException) {
            return Optional.of(isSentence ? fault.getMessage() : "ファイルを読み書きできませんでした。保存先とディスクの空きを確かめて、もう一度行ってください。");
        }
        boolean foreseen = fault instanceof Refused
                || fault instanceof Unreadable
                || fault instanceof Unwritable
                || fault instanceof NotUnderstood
                || fault instanceof UnreadableMapping
                || fault instanceof LedgerFault;
        return foreseen ? Optional.of(fault.getMessage()) : Optional.empty();
    }

    int wrongUsage(ParameterException fault, String[] args) {
        CommandLine command = fault.getCommandLine();
        err.println(sentence(fault) + "「" + command.getCommandSpec().qualifiedName() + " --help」で使い方を表示します。");
        err.flush();
        return WRONG_USAGE;
    }

    private static String sentence(ParameterException fault) {
        if (fault instanceof MissingParameterException missing) {
            return "指定が足りません："
                    + missing.getMissing().stream()
                            .map(CommandLine.Model.ArgSpec::paramLabel)
                            .distinct()
                            .collect(Collectors.joining("、"))
                    + "。";
        }
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return "「" + String.join(" ", unmatched.getUnmatched()) + "」という指定はありません。";
        }
        if (fault.getArgSpec() != null) {
            return fault.getArgSpec().paramLabel() + "の指定「" + fault.getValue() + "」は使えません。";
        }
        return "コマンドの指定が正しくありません。";
    }
}
