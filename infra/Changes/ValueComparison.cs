using Infra.Plans;

namespace Infra.Changes;

/// <summary>Two values of a plan, part by part.</summary>
internal sealed class ValueComparison
{
    private readonly List<InputChange> _changes = [];

    /// <summary>Whether two values say the same.</summary>
    public static bool Same(string path, string name, object? before, object? after) => PlainValue.AreEqual(before, after) || Of(path, name, before, after).Count == 0;

    /// <summary>What differs.</summary>
    /// <param name="path">Where the values are.</param>
    /// <param name="name">The last name of the path.</param>
    /// <param name="before">Null for nothing.</param>
    /// <param name="after">Null for nothing.</param>
    public static IReadOnlyList<InputChange> Of(string path, string name, object? before, object? after)
    {
        var comparison = new ValueComparison();
        comparison.Compare(path, name, before, after);
        return comparison._changes;
    }

    /// <summary>Compares the parts of a value, each at a path of its own.</summary>
    public void Compare(string path, string name, object? before, object? after)
    {
        switch (before, after)
        {
            case (string text, string other) when text == other:
                break;
            case (string text, string other) when JsonText.TryRead(text, out var oldJson) && JsonText.TryRead(other, out var newJson):
                Compare(path, name, oldJson, newJson);
                break;
            case (IReadOnlyDictionary<string, object?> old, IReadOnlyDictionary<string, object?> now):
                foreach (var key in old.Keys.Union(now.Keys))
                {
                    Compare(InputPath.Below(path, key), key, old.GetValueOrDefault(key), now.GetValueOrDefault(key));
                }

                break;
            case (IReadOnlyList<object?> old, IReadOnlyList<object?> now):
                new ListComparison(this, path, name).Compare(old, now);
                break;
            // A policy may have one action without a list around it.
            case (IReadOnlyList<object?> old, string or double or bool) when ListMeaning.IsSet(path, name):
                new ListComparison(this, path, name).Compare(old, [after]);
                break;
            case (string or double or bool, IReadOnlyList<object?> now) when ListMeaning.IsSet(path, name):
                new ListComparison(this, path, name).Compare([before], now);
                break;
            default:
                Tell(path, before, after);
                break;
        }
    }

    /// <summary>What was secret before, or is now, is not shown by its other side.</summary>
    public void Tell(string path, object? before, object? after)
    {
        if (!Equals(before, after))
        {
            _changes.Add(new InputChange(path, Beside(before, after), Beside(after, before)));
        }
    }

    private static object? Beside(object? value, object? other) => value is not null and not Secret && PlainValue.HoldsSecret(other) ? SecretLike.Hidden : value;
}
