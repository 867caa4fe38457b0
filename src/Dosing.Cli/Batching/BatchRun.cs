using Dosing.Cli.Parsing;
using Dosing.Cli.Rendering;
using Dosing.Formularies;
using Dosing.Requests;

namespace Dosing.Cli.Batching;

/// <summary>One batch from its input to its exit code.</summary>
internal sealed class BatchRun : IDisposable
{
    private const string NothingJudged = "the input cannot be read, so nothing was judged.";

    private readonly BatchSettings _settings;
    private readonly Terminal _terminal;
    private readonly Formulary _formulary;
    private readonly BatchOutput _output;
    private readonly BatchMessages _messages;
    private readonly ChunkReader _reader;
    private readonly RowForm _form;
    private readonly RowJudges _judges;
    private readonly BatchProgress _progress;
    private readonly BatchTally _total = new();
    private CsvColumns? _columns;
    private InputPlace _place;
    private TimeSpan _nextSave;
    private bool _isBrokenOff;

    /// <summary>A run over an input, to a file or, where there is none, to standard output.</summary>
    public BatchRun(DoseAssessor assessor, Formulary formulary, BatchSettings settings, Terminal terminal, Stream input, UnfinishedFile? file)
    {
        (_formulary, _settings, _terminal) = (formulary, settings, terminal);
        _output = new BatchOutput(terminal.OutputBytes, file);
        _messages = new BatchMessages(terminal.Error, file?.PartialName);
        _form = settings.IsFromCsv ? RowForm.Csv : RowForm.Lines;
        _judges = new RowJudges(assessor, formulary, settings, _form);
        _reader = new ChunkReader(input, _form, settings.FirstLine, file is not null);
        _progress = new BatchProgress(terminal.Error, terminal.IsErrorTerminal, input.CanSeek ? input.Length : null);
        _place = new InputPlace(0, settings.FirstLine, null);
        _nextSave = settings.Checkpoint;
    }

    /// <summary>Whether any row was judged.</summary>
    public bool HasJudged => _total.Rows > _total.ByCode[ExitCode.Unreadable];

    private System.Diagnostics.Stopwatch Time { get; } = System.Diagnostics.Stopwatch.StartNew();

    /// <summary>The last line whose answer was written.</summary>
    private long LastLine => _place.Line - 1;

    /// <summary>Judges every row and gives the exit code.</summary>
    public int Run()
    {
        if (Begin() is { Count: > 0 } errors)
        {
            if (_output.State is null)
            {
                _output.Discard();
            }

            ErrorText.Write(_terminal.Error, errors, NothingJudged);
            return ExitCode.Unreadable;
        }

        if (_output.State is { IsComplete: true })
        {
            return Complete();
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
                var failure = new BatchPipeline(_settings.Workers, _settings.Chunk).Run(_reader.TryFill, () => _judges.New(_columns).Judge, Write, stop.Token);
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
        _output.Dispose();
    }

    /// <summary>Does what was left of a run of which every row was written: the report, and the name.</summary>
    private int Complete()
    {
        try
        {
            WriteReport();
            _output.Finish();
            return Worst();
        }
        catch (OutputFailedException failed)
        {
            return OutputFailed(failed);
        }
    }

    private int Worst() => _total.Worst(_settings.IsExitZero);

    /// <summary>Reads the header, or goes to where the last run stood; the errors that forbid to begin.</summary>
    private IReadOnlyList<RequestError> Begin()
    {
        try
        {
            if (_output.State is { } state)
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
        return _place == state.Place && !(state.IsComplete && _reader.HasMore()) ? []
            : throw new InputFailedException("what was judged before is not the beginning of this input; give the same input, or delete the unfinished file to start anew", new IOException());
    }

    private void Write(BatchChunk chunk)
    {
        if (chunk.Failure is { } failure)
        {
            throw failure;
        }

        _output.Write(_judges.NewWriter().Heading, chunk.Output.Written);
        _total.Add(chunk.Tally);
        _place = chunk.End;
        _isBrokenOff |= chunk.IsTooLong && !_form.CanSkip;
        _progress.Report(_total.Rows, _place.Bytes);
        if (_output.IsFile && Time.Elapsed >= _nextSave)
        {
            _output.Save(State(false));
            _nextSave = Time.Elapsed + _settings.Checkpoint;
        }
    }

    private int End(Exception? failure)
    {
        switch (failure)
        {
            case null when _isBrokenOff:
                _messages.BrokenOff(LastLine);
                SaveIfPossible();
                return ExitCode.Worse(Worst(), ExitCode.Unreadable);
            case null when _total.Rows == 0:
                _output.Discard();
                _messages.NoRequest(_settings.IsFromCsv);
                return ExitCode.Unreadable;
            case null:
                break;
            case InputFailedException:
                _messages.InputFailed(LastLine, failure);
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
        // The report first: where it fails, the run is continued, and the summary must not stand twice.
        WriteReport();
        if (_settings.IsSummary)
        {
            _output.Write(BatchSummaryText.Compose(_total, _formulary));
        }

        if (_output.IsFile)
        {
            _output.Save(State(true));
            _output.Finish();
        }
    }

    private void WriteReport()
    {
        if (_settings.Report is { } report)
        {
            BatchOutput.Guarded(() => UnfinishedFile.Replace(report, BatchReport.Compose(_total, _formulary, report)));
        }
    }

    private int Interrupted(int signal)
    {
        SaveIfPossible();
        _messages.Interrupted(LastLine);
        return signal;
    }

    private int OutputFailed(OutputFailedException failed)
    {
        _progress.End();
        SaveIfPossible();
        _messages.OutputFailed(LastLine, failed);
        return ExitCode.Internal;
    }

    private int RowFailed(RowFailedException failed)
    {
        _progress.End();
        SaveIfPossible();
        _messages.RowFailed(failed, LastLine);
        return ExitCode.Internal;
    }

    private void SaveIfPossible() => _output.SaveIfPossible(() => State(_output.State is { IsComplete: true }));

    private ResumeState State(bool isComplete) =>
        new(ResumeState.ProgramOf(_formulary), _settings.Fingerprint, _place, _output.Length, _columns?.Names ?? [], _total, isComplete);
}
