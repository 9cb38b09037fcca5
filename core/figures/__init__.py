"""A table of events -> Plotly figures. Nothing here knows Streamlit or the database."""

from core.figures.lanes import LaneBy
from core.figures.overview import overview_figure
from core.figures.palette import DARK, LIGHT, Theme
from core.figures.timeline import timeline_figure
from core.figures.view import Focus

__all__ = ["DARK", "LIGHT", "Focus", "LaneBy", "Theme", "overview_figure", "timeline_figure"]
