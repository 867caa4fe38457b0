using System.Globalization;
using Dosing.Cli.Parsing;
using Dosing.Cli.Rendering;
using Dosing.Formularies;
using Dosing.Requests;

namespace Dosing.Cli.Batching;

/// <summary>One batch from its input to its exit code.</summary>
internal sealed class BatchRun : IDisposable
{
    private const string NothingJudged = "the input cannot be read, so nothing was judged.";

    private readonly DoseAssessor _assessor;
    private readonly BatchSettings _settings;
    private readonly Terminal _terminal;
    private readonly Formulary _formulary;
    private readonly UnfinishedFile? _file;
    private readonly ChunkReader _reader;
    private readonly RowForm _form;
    private readonly BatchProgress _progress;
    private readonly BatchTally _total = new();
    private CsvColumns? _columns;
    private InputPlace _place;
    private long _written;
    private TimeSpan _nextSave;
    private bool _isBrokenOff;

    /// <summary>A run over an input, to a file or, where there is none, to standard output.</summary>
    public BatchRun(DoseAssessor assessor, Formulary formulary, BatchSettings settings, Terminal terminal, Stream input, UnfinishedFile? file)
    {
        (_assessor, _formulary, _settings, _terminal, _file) = (assessor, formulary, settings, terminal, file);
        _form = settings.IsFromCsv ? RowForm.Csv : RowForm.Lines;
        _reader = new ChunkReader(input, _form, settings.FirstLine, file is not null);
        _progress = new BatchProgress(terminal.Error, terminal.IsErrorTerminal, input.CanSeek ? input.Length : null);
        _place = new InputPlace(0, settings.FirstLine, null);
        _nextSave = settings.Checkpoint;
    }

    /// <summary>Whether any row was judged.</summary>
    public bool HasJudged => _total.Rows > _total.ByCode[ExitCode.Unreadable];

    private System.Diagnostics.Stopwatch Time { get; } = System.Diagnostics.Stopwatch.StartNew();

    /// <summary>The program and formulary that judge.</summary>
    public static string ProgramOf(Formulary formulary)
    {
        var program = $"dosing {DoseAssessor.ToolVersion}, formulary {formulary.Identity.Version} {formulary.Identity.Sha256}";
        return formulary.Protocol is { } protocol ? string.Create(CultureInfo.InvariantCulture, $"{program}, protocol {protocol.Identity.Sha256}, overdue {protocol.Overdue.Count}") : program;
    }

    /// <summary>Judges every row and gives the exit code.</summary>
    public int Run()
    {
        if (_file?.State is { IsComplete: true } done)
        {
            _total.Add(done.Tally);
            _file.Finish();
            return Worst();
        }

        if (Begin() is { Count: > 0 } errors)
        {
            if (_file is { State: null })
            {
                _file.Discard();
            }

            ErrorText.Write(_terminal.Error, errors, NothingJudged);
            return ExitCode.Unreadable;
        }

        using var stop = new CancellationTokenSource();
        var signal = 0;
        using (_terminal.WhenStopped(code =>
        {
            signal = code;
            stop.Cancel();
        }))
        {
            try
            {
                var failure = new BatchPipeline(_settings.Workers, _settings.Chunk).Run(_reader.TryFill, NewJudge, Write, stop.Token);
                _progress.End();
                return stop.IsCancellationRequested ? Interrupted(signal) : End(failure);
            }
            catch (OutputFailedException failed)
            {
                return OutputFailed(failed);
            }
            catch (RowFailedException failed)
            {
                return RowFailed(failed);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _file?.Dispose();
    }

    private int Worst() => _total.Worst(_settings.IsExitZero);

    /// <summary>Reads the header, or goes to where the last run stood; the errors that forbid to begin.</summary>
    private IReadOnlyList<RequestError> Begin()
    {
        try
        {
            if (_file?.State is { } state)
            {
                return Resume(state);
            }

            if (_settings.IsFromCsv)
            {
                if (!_reader.TryTakeFirst(out var header))
                {
                    return [new RequestError(RequestErrorCodes.NotCsv, "header", null, "The table has no header.", "id,drug,dose,route,...")];
                }

                CsvColumns.TryRead(header, out _columns, out var errors);
                return errors;
            }

            return [];
        }
        catch (InputFailedException failed)
        {
            return [new RequestError(RequestErrorCodes.FileUnreadable, "request", _settings.File, $"The file cannot be read: {failed.Message}", null)];
        }
    }

    private IReadOnlyList<RequestError> Resume(ResumeState state)
    {
        _columns = _settings.IsFromCsv ? CsvColumns.Of(state.Columns) : null;
        _total.Add(state.Tally);
        _place = _reader.SkipTo(state.Place);
        return _place == state.Place ? []
            : throw new InputFailedException("what was judged before is not the beginning of this input; give the same input, or delete the unfinished file to start anew", new IOException());
    }

    private Action<BatchChunk> NewJudge()
    {
        IRowReader reader = _columns is null ? new JsonRequests() : new CsvRequests(_columns);
        return new RowJudge(new RequestReader(_formulary, remembers: true), _assessor, _settings, _form, reader, NewWriter()).Judge;
    }

    private IRowWriter NewWriter() => _settings.Format switch
    {
        "csv" => new BatchCsvRows(_formulary.Protocol),
        "summary" => new NoRows(),
        _ => _settings.IsFull ? new BatchFullRows() : new BatchShortRows(),
    };

    private void Write(BatchChunk chunk)
    {
        if (chunk.Failure is { } failure)
        {
            throw failure;
        }

        if (_written == 0 && !(_file?.Length > 0))
        {
            Write(NewWriter().Heading);
        }

        Write(chunk.Output.Written);
        _total.Add(chunk.Tally);
        _place = chunk.End;
        _isBrokenOff |= chunk.IsTooLong && !_form.CanSkip;
        _progress.Report(_total.Rows, _place.Bytes);
        if (_file is not null && Time.Elapsed >= _nextSave)
        {
            Guarded(() => _file.Save(State(false)));
            _nextSave = Time.Elapsed + _settings.Checkpoint;
        }
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return;
        }

        try
        {
            if (_file is null)
            {
                _terminal.OutputBytes.Write(bytes);
            }
            else
            {
                _file.Write(bytes);
            }
        }
        catch (IOException error)
        {
            throw new OutputFailedException(error.Message, error);
        }

        _written += bytes.Length;
    }

    private int End(Exception? failure)
    {
        switch (failure)
        {
            case null when _isBrokenOff:
                Say($"the row at line {_place.Line - 1} is too long, and where it ends cannot be told: a quote may not be closed. What follows was not judged.");
                SaveIfPossible();
                return ExitCode.Worse(Worst(), ExitCode.Unreadable);
            case null when _total.Rows == 0:
                _file?.Discard();
                Say($"the input holds no request, so nothing was judged. {(_settings.IsFromCsv ? "A header and one request a row are read." : "One JSON object a line is read.")}");
                return ExitCode.Unreadable;
            case null:
                break;
            case InputFailedException:
                Say($"the input failed after line {_place.Line - 1} ({ErrorText.Printable(failure.Message)}); the rows before it are whole, and what follows was not judged.{HowToResume()}");
                SaveIfPossible();
                return ExitCode.Worse(Worst(), ExitCode.Unreadable);
            default:
                throw failure;
        }

        Finish();
        return Worst();
    }

    private void Finish()
    {
        if (_settings.IsSummary)
        {
            Write(BatchSummaryText.Compose(_total, _formulary));
        }

        Guarded(() =>
        {
            if (_settings.Report is { } report)
            {
                UnfinishedFile.Replace(report, BatchReport.Compose(_total, _formulary, report));
            }

            _file?.Save(State(true));
            _file?.Finish();
        });
    }

    private int Interrupted(int signal)
    {
        SaveIfPossible();
        Say($"interrupted after line {_place.Line - 1}; the rows before it are whole, and what follows was not judged.{HowToResume()}");
        return signal;
    }

    private int OutputFailed(OutputFailedException failed)
    {
        _progress.End();
        SaveIfPossible();
        Say($"the output failed after line {_place.Line - 1} ({ErrorText.Printable(failed.Message)}); what follows was not judged or not written.{HowToResume()}");
        return ExitCode.Internal;
    }

    private int RowFailed(RowFailedException failed)
    {
        _progress.End();
        SaveIfPossible();
        Say($"internal error at line {failed.Line} ({failed.InnerException!.GetType().Name}: {ErrorText.Printable(failed.Message)}); the rows up to line {_place.Line - 1} are whole, and what follows was not judged.");
        return ExitCode.Internal;
    }

    /// <summary>Notes where the run stands. Where that fails, what was noted before still holds.</summary>
    private void SaveIfPossible()
    {
        try
        {
            _file?.CutToWhole();
            _file?.Save(State(false));
        }
        catch (IOException)
        {
            // The disk is full: the note before is older and as true.
        }
    }

    private ResumeState State(bool isComplete) =>
        new(ProgramOf(_formulary), _settings.Fingerprint, _place, _file!.Length, _columns?.Names ?? [], _total, isComplete);

    private string HowToResume() => _file is null ? "" : $" The same command with --resume continues {ErrorText.Printable(_file.PartialName)}.";

    private void Say(string message) => _terminal.Error.WriteLine($"dosing: {message}");

    private static void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(error.Message, error);
        }
    }
}
