namespace Dosing.Cli.Rendering.Pictures;

/// <summary>The measures of a picture: one for a desk, a slide and paper, one for a phone.</summary>
/// <param name="Width">The width of the picture.</param>
/// <param name="Margin">The empty rim left and right.</param>
/// <param name="Small">The size of labels.</param>
/// <param name="Normal">The size of the names of rows.</param>
internal sealed record PictureLayout(double Width, double Margin, double Small, double Normal)
{
    public static readonly PictureLayout Wide = new(960, 16, 12, 14);

    public static readonly PictureLayout Narrow = new(360, 4, 10.5, 12);

    /// <summary>Whether what stands side by side on a desk stands below each other.</summary>
    public bool IsNarrow => Width < 500;

    /// <summary>Where the drawing ends on the right.</summary>
    public double Right => Width - Margin;

    /// <summary>The height of a line of labels.</summary>
    public double Step => Small + 3;
}
