using System.Collections.Concurrent;

namespace Dosing.Cli.Batching;

/// <summary>
/// Reads on one thread, judges on several, writes on the caller's, in the order of the input. There are no more chunks
/// than those made at the start, so a slow output holds back the reading.
/// </summary>
/// <param name="workers">How many threads judge.</param>
/// <param name="chunkBytes">About how many bytes of rows go together.</param>
internal sealed class BatchPipeline(int workers, int chunkBytes)
{
    private readonly BlockingCollection<BatchChunk> _free = [];
    private readonly BlockingCollection<BatchChunk> _inOrder = [];
    private readonly BlockingCollection<BatchChunk> _toJudge = [];
    private Exception? _readingFailure;

    /// <summary>Runs until the input ends, something fails or a stop is asked for.</summary>
    /// <param name="fill">Takes the next rows; false at the end.</param>
    /// <param name="newJudge">Makes the judge of one thread.</param>
    /// <param name="write">Writes a chunk that was judged.</param>
    /// <param name="stop">Ends the run between two chunks.</param>
    /// <returns>What broke the reading off, once all that came before is written; null where nothing did.</returns>
    public Exception? Run(Func<BatchChunk, bool> fill, Func<Action<BatchChunk>> newJudge, Action<BatchChunk> write, CancellationToken stop)
    {
        using var halt = CancellationTokenSource.CreateLinkedTokenSource(stop);
        for (var i = 0; i < (2 * workers) + 1; i++)
        {
            _free.Add(new BatchChunk(chunkBytes), CancellationToken.None);
        }

        var judges = Enumerable.Range(0, workers).Select(_ => Start(() => Judge(newJudge()))).ToArray();
        var token = halt.Token;
        Start(() => Read(fill, token));
        try
        {
            foreach (var chunk in _inOrder.GetConsumingEnumerable(stop))
            {
                chunk.Judged.Wait(CancellationToken.None);
                write(chunk);
                _free.Add(chunk, CancellationToken.None);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            halt.Cancel();
            foreach (var judge in judges)
            {
                // A reader that waits for its input keeps the judges waiting; neither keeps the program.
                judge.Join(TimeSpan.FromSeconds(1));
            }
        }

        return _readingFailure;
    }

    private static Thread Start(Action action)
    {
        var thread = new Thread(() => action()) { IsBackground = true };
        thread.Start();
        return thread;
    }

    private void Read(Func<BatchChunk, bool> fill, CancellationToken halt)
    {
        try
        {
            while (_free.Take(halt) is var chunk && fill(chunk))
            {
                _inOrder.Add(chunk, CancellationToken.None);
                _toJudge.Add(chunk, CancellationToken.None);
            }
        }
        catch (OperationCanceledException)
        {
            // The run is over, and so is the reading.
        }
        catch (Exception error)
        {
            _readingFailure = error;
        }
        finally
        {
            _toJudge.CompleteAdding();
            _inOrder.CompleteAdding();
        }
    }

    private void Judge(Action<BatchChunk> judge)
    {
        foreach (var chunk in _toJudge.GetConsumingEnumerable())
        {
            try
            {
                judge(chunk);
            }
            catch (Exception error)
            {
                chunk.Failure = error;
            }
            finally
            {
                chunk.Judged.Set();
            }
        }
    }
}
